import type { MouseEvent } from 'react'
import { Link, useHref } from 'react-router'
import { useSprache } from './sprache.ts'
import { texte } from './texte/index.ts'

/** The weather: what anybody may have been looking at. No part of this site, whose name alone would tell. */
const WOANDERS = 'https://www.dwd.de/'

/**
 * For people whom somebody looks over the shoulder: away at once. With a script the page is blank before the next one comes, the other
 * page takes its place in the history, and the session ends; without one it is a link. A page tells what stays nevertheless.
 */
export function Schnellausgang() {
  const t = texte(useSprache()).ausgang
  const abmelden = useHref('/abmelden')
  return (
    <>
      <p className="tw-schnellausgang">
        <a href={WOANDERS} rel="noreferrer" className="kern-btn kern-btn--secondary" onClick={(e) => verlasse(e, abmelden)}>
          <span className="kern-label">{t.verlassen}</span>
        </a>
      </p>
      <p className="tw-spuren">
        <Link reloadDocument to="/spuren">
          {t.spuren}
        </Link>
      </p>
    </>
  )
}

function verlasse(e: MouseEvent, abmelden: string): void {
  if (e.ctrlKey || e.metaKey || e.shiftKey) return
  e.preventDefault()
  document.body.hidden = true
  document.title = ''
  // on its way even after the page is gone
  void fetch(abmelden, { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => {})
  window.location.replace(WOANDERS)
}
