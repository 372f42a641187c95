import type { LoaderFunctionArgs } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsDatei, alsSeite, holeDokument, seitenwunsch } from '../dokument-ausgabe.ts'

const hole = (alsPdf: boolean) => geschuetzt('dokument.lesen', (z) => holeDokument(z, alsPdf))

/** A paper as a file, or with `?seite=1` one page as a picture (`&als=text`: its text, `&drehung=90`: turned, `&gross=ja`: to look closely). Drawn after the unit of work has ended. */
export const loader = Object.assign(
  async (args: LoaderFunctionArgs): Promise<Response> => {
    const frage = new URL(args.request.url).searchParams
    const wunsch = seitenwunsch(frage)
    const dokument = await hole(wunsch.seite > 0 || frage.get('fassung') === 'pdf')(args)
    return wunsch.seite > 0 ? alsSeite(dokument, wunsch) : alsDatei(dokument)
  },
  { recht: 'dokument.lesen' as const },
)
