import type { Texte } from './typ.ts'

export const enPost: Texte['post'] = {
  titel: 'An email when there is something new',
  wozu: 'We write to you when there is a notice, a message or a request for evidence here. The email does not say what it is about.',
  freiwillig: 'This is voluntary. You can delete the address at any time.',
  adresse: 'Email address',
  gilt: (adresse) => `We write to ${adresse}.`,
  wartet: (adresse) => `We have sent an email to ${adresse}. Please open the link in it. It is valid for 48\u00a0hours.`,
  abgelehnt: (adresse) => `Our email did not reach ${adresse}. Please check the address and enter it again.`,
  ungueltig: 'This is not an email address. It contains an @ and ends, for example, in .de.',
  zuOft: (wieder) => `You have already asked for several emails today. Please try again ${wieder}.`,
  knopf: 'Save address',
  loeschen: 'Delete address',
  geloescht: 'The address is deleted. We will not send you any more emails.',
  ohneMail: 'We cannot send emails at the moment',
  ohneMailText:
    'That is why there are no electronic notices yet: without an email a deadline could start without you knowing. Notices come by post. You can still read them here.',
  uebung: 'This is for practice. Emails do not leave the house. Staff find them under “Postausgang”.',
  ohneAdresse: 'For this we first need a confirmed email address.',
  solangePapier: 'As long as no email address is confirmed, notices come by post.',
  unerwuenscht: 'You have told us: no emails. That is why notices come by post.',
  papierSpaeter: 'If you do not open a notice for seven days, we also send it by post.',
  bestaetigen: {
    titel: 'Confirm email address',
    frage: (adresse) => `May we write to ${adresse} when there is something new in your area?`,
    knopf: 'Yes, confirm address',
    fertig: 'The address is confirmed.',
    fertigText: 'From now on we write to you when there is something new.',
    ungueltig: 'This link is no longer valid.',
    ungueltigText: 'It may be older than 48\u00a0hours, or you have entered another address since. You can ask for a new link in your area.',
    portal: 'To my area',
  },
  wahl: {
    titel: 'Who is it about?',
    knopf: 'Show',
    gezeigt: (aktenzeichen) => `You are looking at the case ${aktenzeichen}.`,
  },
}

export const enSpuren: Texte['spuren'] = {
  titel: 'What stays behind in the browser',
  einstieg: 'The button for leaving quickly shows another page at once. The “Back” button then does not lead to the page you were on.',
  bleibt: 'This still stays behind',
  bleibtListe: [
    'The pages you opened before are in the history of the browser.',
    'What you have downloaded is in the folder “Downloads”.',
    'Without JavaScript the last page also stays in the history.',
    'Anybody who watches the device or the network can see which pages you open.',
  ],
  loeschen: 'How to delete the history',
  loeschenListe: [
    'On a computer: press Ctrl, Shift and Delete together, on a Mac Command, Shift and Backspace. Choose “History” and “Last hour”.',
    'On a phone: open the menu of the browser, then “History” and “Delete history”. For Safari it is in the settings of the phone.',
    'Delete only what you have to. An empty history can be noticed.',
  ],
  besser: 'Safer still',
  besserListe: [
    'Use another device: of somebody you trust, in a library, or at our jobcenter.',
    'Open a private window. It keeps no history once you close it.',
    'Call us or come in. You can also apply without the internet.',
  ],
  hilfe: 'Help for women facing violence, day and night, in many languages and free of charge: 116\u00a0016. In danger, call the police: 110.',
}
