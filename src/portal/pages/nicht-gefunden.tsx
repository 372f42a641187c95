import { FehlerSeite } from '../../platform/ui/index.ts'

export function loader(): never {
  throw new Response(null, { status: 404 })
}

export default function NichtGefunden() {
  return <FehlerSeite status={404} />
}
