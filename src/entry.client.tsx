import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { mitGeduld, warteHinweis } from './platform/http/geduld.ts'

window.fetch = mitGeduld(window.fetch.bind(window), warteHinweis())

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  )
})
