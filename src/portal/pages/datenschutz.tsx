import { Seite } from '../../platform/ui/index.ts'

export default function Datenschutz() {
  return (
    <Seite titel="Datenschutz im Rechner">
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>Datenschutz im Rechner</h1>
        <p>Der Rechner speichert nichts von dem, was Sie eingeben. Er kennt Ihren Namen nicht und fragt nicht danach.</p>
        <h2>Wo Ihre Angaben sind</h2>
        <p>
          In einem Browser mit JavaScript bleiben Ihre Angaben auf Ihrem Gerät: Ihr Browser stellt die Fragen und rechnet selbst. Er merkt sich die
          Angaben im Verlauf dieses Fensters, damit Sie zurückgehen können.
        </p>
        <p>
          Ohne JavaScript reisen Ihre Angaben mit jeder Seite zum Server und wieder zurück. Der Server rechnet damit und vergisst sie. Sie stehen nie
          in der Adresse der Seite und in keinem Protokoll.
        </p>
        <h2>Wenn Sie eine Falldatei öffnen</h2>
        <p>Dann schickt Ihr Browser die Datei zum Server. Er prüft sie, berechnet das Ergebnis und speichert sie nicht.</p>
        <h2>Cookies und fremde Server</h2>
        <p>Der Rechner setzt keine Cookies. Er lädt nichts von fremden Servern, auch keine Schriften. Es gibt keine Zählung und keine Werbung.</p>
        <h2>Antrag und eigener Bereich</h2>
        <p>
          Wer einen Antrag stellt oder sich anmeldet, bekommt ein Cookie. Es sagt nur, dass Sie es sind, und endet mit der Abmeldung. Was Sie dort
          eingeben und hochladen, gehört zu Ihrer Akte beim Jobcenter. Wer Ihre Akte geöffnet hat, sehen Sie in Ihrem Bereich.
        </p>
        <h2>An einem fremden Gerät</h2>
        <p>
          Schließen Sie am Ende das Fenster. Am besten benutzen Sie ein privates Fenster Ihres Browsers: Dann bleibt auch im Verlauf nichts zurück.
        </p>
      </div>
    </Seite>
  )
}
