/** What the use cases of the joint brand say; German only. */
export const markeTexte = {
  logotitel: (kampagne: string) => `Logo „${kampagne}“`,
  vereinbarung: 'Nutzungsvereinbarung der Kampagne',
  fehler: {
    weg: 'Diese Kampagne gibt es nicht, oder sie ist nicht herausgegeben.',
    vorbei: 'Diese Kampagne ist zu Ende. Ihre Marke lässt sich nicht mehr einschalten.',
    vereinbarung: 'Bitte bestätigen Sie die Nutzungsvereinbarung.',
    schonAus: 'Die Marke ist schon ausgeschaltet.',
    logoTyp: 'Ein Logo ist eine SVG- oder PNG-Datei.',
    inhaber: 'Bitte nennen Sie, wem das Logo gehört.',
    logo: 'Ein Logo ist eine SVG- oder PNG-Datei aus der eigenen Bildsammlung.',
  },
} as const
