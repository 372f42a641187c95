import { Seite } from '../../platform/ui/index.ts'

export default function Barrierefreiheit() {
  return (
    <Seite titel="Barrierefreiheit">
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>Barrierefreiheit</h1>
        <p>Alle sollen hier rechnen können. Der Maßstab ist WCAG 2.2, Stufe AA, und damit die BITV 2.0.</p>
        <h2>Was geht</h2>
        <ul className="tw-liste">
          <li>Alles lässt sich mit der Tastatur bedienen. Wo Sie gerade sind, zeigt ein kräftiger Rahmen.</li>
          <li>Alles lässt sich mit einem Screenreader lesen. Jedes Bild hat einen Text, jedes Diagramm eine Tabelle mit denselben Zahlen.</li>
          <li>Die Seiten passen auf schmale Bildschirme und lassen sich auf 400 % vergrößern, ohne seitlich zu rollen.</li>
          <li>Alles geht auch ohne JavaScript.</li>
          <li>Helle und dunkle Darstellung folgen der Einstellung Ihres Geräts.</li>
        </ul>
        <h2>Wie geprüft wird</h2>
        <p>
          Bei jeder Änderung prüft ein Programm (axe-core) alle Seiten, breit und schmal. Eine Prüfung durch Menschen mit Behinderungen steht noch
          aus.
        </p>
        <h2>Was noch fehlt</h2>
        <ul className="tw-liste">
          <li>Eine Fassung in Leichter Sprache. Es gibt bisher nur „In einfachen Worten“ beim Ergebnis.</li>
          <li>Videos in Deutscher Gebärdensprache.</li>
          <li>Andere Sprachen als Deutsch.</li>
        </ul>
      </div>
    </Seite>
  )
}
