import type { LoaderFunctionArgs } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsDatei, alsSeite, holeDokument } from '../dokument-ausgabe.ts'

const hole = (alsPdf: boolean) => geschuetzt('dokument.lesen', (z) => holeDokument(z, alsPdf))

/** A paper as a file, or with `?seite=1` one page as a picture (`&als=text`: its text). Drawn after the unit of work has ended. */
export const loader = Object.assign(
  async (args: LoaderFunctionArgs): Promise<Response> => {
    const frage = new URL(args.request.url).searchParams
    const seite = Number(frage.get('seite') ?? 0)
    const dokument = await hole(seite > 0 || frage.get('fassung') === 'pdf')(args)
    return seite > 0 ? alsSeite(dokument, seite, frage.get('als') === 'text' ? 'text' : 'bild') : alsDatei(dokument)
  },
  { recht: 'dokument.lesen' as const },
)
