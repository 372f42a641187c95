/** Somebody at a browser without scripts: keeps cookies, follows nothing on its own. */
export class Mensch {
  readonly #url: () => string
  readonly #kekse = new Map<string, string>()

  /** @param url asked for each request: the server may have another port after a restart */
  constructor(url: () => string) {
    this.#url = url
  }

  hole(pfad: string): Promise<Antwort> {
    return this.frage(pfad)
  }

  sende(pfad: string, felder: Readonly<Record<string, string>>): Promise<Antwort> {
    return this.frage(pfad, { method: 'POST', body: new URLSearchParams(felder) })
  }

  /** Signs in with an account of the exercises. */
  async melde(kennung: string): Promise<this> {
    const { status } = await this.sende('/anmelden', { kennung, passwort: `uebung-${kennung}` })
    if (status !== 302) throw new Error(`${kennung} could not sign in: ${status}`)
    return this
  }

  get cookie(): string {
    return [...this.#kekse].map(([name, wert]) => `${name}=${wert}`).join('; ')
  }

  /** Any request, also one that no page makes. A cookie in its headers is sent instead of the kept ones. */
  async frage(pfad: string, init: RequestInit = {}): Promise<Antwort> {
    const url = this.#url()
    const headers = {
      cookie: this.cookie,
      origin: url,
      ...(init.headers as Record<string, string> | undefined),
    }
    const antwort = await fetch(url + pfad, { ...init, headers, redirect: 'manual' })
    for (const keks of antwort.headers.getSetCookie()) {
      const [, name = '', wert = ''] = /^([^=]+)=([^;]*)/.exec(keks) ?? []
      if (wert === '') this.#kekse.delete(name)
      else this.#kekse.set(name, wert)
    }
    return { status: antwort.status, ort: antwort.headers.get('location') ?? '', text: await antwort.text() }
  }
}

export type Antwort = Readonly<{ status: number; ort: string; text: string }>
