import { useHref, useRouteLoaderData } from 'react-router'

/** The joint mark as the root has read it: two lines set in type, or the file of a logo. */
export type Markenansicht = Readonly<{
  zeile1: string
  zeile2: string
  logo?: Readonly<{ src: string; breite: number; hoehe: number; alt: string }>
}>

/**
 * The mark of the joint campaign that the Träger has switched on; nothing without one.
 *
 * @param marke another one than that of the site: for a preview
 */
export function Verbundmarke({ marke }: { marke?: Markenansicht | undefined }) {
  const wurzel = useRouteLoaderData<{ marke?: Markenansicht }>('root')
  const gezeigt = marke ?? wurzel?.marke
  if (gezeigt === undefined) return null
  if (gezeigt.logo) return <Logo {...gezeigt.logo} />
  return (
    <span className="tw-verbund" lang="de">
      <span className="tw-verbund__name">{gezeigt.zeile1}</span> <span className="tw-verbund__ruf">{gezeigt.zeile2}</span>
    </span>
  )
}

/** On a light plate of its own, also in the dark and on colour: a logo is never changed. */
function Logo({ src, breite, hoehe, alt }: NonNullable<Markenansicht['logo']>) {
  return (
    <span className="tw-verbund-logo">
      <img src={useHref(src)} width={breite} height={hoehe} alt={alt} lang="de" />
    </span>
  )
}
