import type { PackTexts } from './en.ts'

/** What the rules of the pack say of themselves, in German. */
export const de: PackTexts = {
  'theoretical-capacity': {
    title: 'Theoretische Kapazität',
    does: 'Berechnet aus der Formel des Wirts und den Elektronen, die jede Formeleinheit austauscht, die Ladung, die eine Masse davon speichern kann, und vergleicht sie mit dem gedruckten Wert.',
    formula: 'Q = n·F / (3,6·M)',
    source:
      '*F* = 96 485,332 12 C mol⁻¹ (CODATA 2018, exakt); *M* aus den Standardatomgewichten der IUPAC (Prohaska *et al.*, *Pure Appl. Chem.*, 2022, 94, 573).',
    silent: 'Zu gemessenen Werten. Ohne eine Reaktion kann sie nicht prüfen.',
    tolerance: '0,5 % und die Rundung im Druck: 790 ist auf Zehner bekannt, 1600 auf Hunderter.',
  },
  'capacity-limit': {
    title: 'Kapazität gegen ihre Grenze',
    does: 'Vergleicht jede gemessene Kapazität mit der größten theoretischen desselben Materials und Ions und fragt, was den Rest speichert, wo sie größer ist.',
    formula: 'Q(gemessen) ≤ Q(theoretisch)',
    assumes:
      'Alle Ladung wird durch die Reaktion gespeichert, für die der theoretische Wert gilt, und von derselben Masse.',
    silent: 'Wo selbst das Doppelte unter der Grenze läge, sodass die Regel kaum anders ausgehen könnte.',
    tolerance: '{tolerance}',
  },
  'charge-stage': {
    title: 'Ladung gegen die Phase',
    does: 'Wo eine gemessene Kapazität für eine Phase angegeben ist, zu der ein Element wird, berechnet sie, wie viele Ionen die Ladung zu jedem seiner Atome bringt: nicht mehr, als die Phase hat.',
    formula: 'x = 3,6·Q·M / (z·F)',
    assumes: 'Alle Ladung bringt Ionen in den Wirt, und die Masse ist die des Wirts.',
    source: '*F* = 96 485,332 12 C mol⁻¹ (CODATA 2018, exakt); *M* aus den Standardatomgewichten der IUPAC.',
    silent: 'Zu Wirten, die Verbindungen sind, zu Werten ohne Phase, und wo selbst die doppelte Ladung Platz fände.',
    tolerance: '{tolerance}',
  },
  'c-rate': {
    title: 'Rate gegen Strom',
    does: 'Wo für einen Versuch eine C-Rate und ein Strom angegeben sind und dieselbe Arbeit sagt, wofür 1C steht, berechnet sie aus beiden den Strom.',
    formula: 'i = Rate · i(1C)',
    silent:
      'Zu Datensätzen ohne Rate. Wo die Arbeit nicht in einem Datensatz mit der Rate 1 sagt, was 1C ist, kann sie nicht prüfen.',
    tolerance: '{tolerance} und die Rundung im Druck: Eine Rate von 0,3 kann ein Drittel sein.',
  },
  'cycling-time': {
    title: 'Dauer der Zyklen',
    does: 'Berechnet, wie lange eine Zahl von Zyklen bei dem Strom und der Ladung dauert, die mit ihr angegeben sind, wenn jeder Zyklus die Ladung zweimal bewegt.',
    formula: 't = 2·N·Q / i',
    assumes:
      'Jeder Zyklus bewegt die angegebene Ladung zweimal, mit dem angegebenen Strom, und kaum ein Versuch dauert länger als zwei Jahre.',
    silent:
      'Wo auch das Zehnfache nicht überraschte. Wo der Strom nicht mit den Zyklen angegeben ist, kann sie nicht prüfen.',
  },
  'inserted-volume': {
    title: 'Raum für jedes aufgenommene Atom',
    does: 'Wo ein Element ein anderes aufnimmt, berechnet sie aus Wachstum und Zusammensetzung den Raum, den jedes Mol des anderen darin einnimmt, und vergleicht ihn mit dem in bekannten Verbindungen.',
    formula: 'v = (ΔV/V)·V(Wirt)/x, mit x aufgenommenen Atomen je Atom des Wirts',
    assumes:
      'Der Wirt ist ein dichter Festkörper ohne Poren, und ein aufgenommenes Atom braucht etwa so viel Raum wie in den bekannten Verbindungen.',
    source:
      'Die Volumina der Kristalle von Legierungen und Salzen in unserer Kristalltabelle, jedes mit seiner Quelle.',
    silent:
      'Zu Wirten, die Verbindungen, Schichten (Graphit, schwarzer Phosphor) oder Gemische sind, zu Phasen in der Tabelle, über die das Volumen der Reaktion mehr sagt, zu Elementen, von denen weniger als zwei Verbindungen bekannt sind, und ohne Zusammensetzung.',
    tolerance: '{tolerance} eines gemessenen Wachstums; bei einem berechneten die Rundung im Druck.',
  },
  'reaction-volume': {
    title: 'Volumen gegen die Reaktion',
    does: 'Wo die Phasen, zu denen ein Wirt wird, bekannt sind und in der Kristalltabelle stehen, berechnet sie, um wie viel größer sie sind als der Wirt, und vergleicht das mit dem angegebenen Wachstum.',
    formula: 'ΔV/V = Σ ν·V(Produkte)/V(Wirt) − 1',
    assumes: 'Es entstehen nur diese Phasen, jede so dicht wie ihr Kristall und ohne Poren.',
    source: 'Die Volumina von {crystals} Kristallen in unserer Kristalltabelle, jedes mit seiner Quelle.',
    silent: 'Wo eine Phase nicht in der Tabelle steht oder ihre Menge nicht bekannt ist, und zu Gemischen.',
    tolerance: '{tolerance} des berechneten Wachstums und mindestens {points} Prozentpunkte.',
  },
  'volume-geometry': {
    title: 'Volumen gegen Längen',
    does: 'Wo eine Länge desselben Körpers vorher und nachher angegeben ist, berechnet sie, um wie viel sein Volumen wächst: bei Schichten mit ihrem Abstand, bei einem Teilchen mit der dritten Potenz seines Durchmessers, bei einem Draht oder Rohr mit der zweiten und mit der Länge.',
    formula: 'ΔV/V = λᵈ·λ(Achse) − 1, mit d = 1 für Schichten, 2 für Draht oder Rohr, 3 für ein Teilchen',
    assumes:
      'Der Körper behält seine Form, Schichten wachsen kaum in sich selbst, und beide Zahlen gehören zu einer Probe.',
    silent: 'Wo die Datensätze nicht sagen, zu welchem Körper und welcher Richtung Volumen und Länge gehören.',
    tolerance: '{tolerance} des angegebenen Wachstums, die Rundung der Längen und {along} entlang von Schichten.',
  },
  'known-spacing': {
    title: 'Abstände gegen Kristalle',
    does: 'Vergleicht den Abstand von Schichten oder Netzebenen mit denen des bekannten Kristalls derselben Formel.',
    formula: '1/d² = h·G*·h, mit den Indizes h der Ebenen und der reziproken Metrik G* der Zelle',
    assumes:
      'Die Schichten sind die des Kristalls dieser Zusammensetzung, nahe Raumtemperatur. Die Ebenen gehören zu den weitesten des Kristalls, nahe Raumtemperatur.',
    source: 'Die Zellen in unserer Kristalltabelle und ihre Schichtabstände, jede Angabe mit ihrer Quelle.',
    silent:
      'Zu Phasen, die nicht in der Tabelle stehen, und zu Kohlenstoffen, deren Schichten nicht weiter auseinanderliegen als in bekannten Verbindungen.',
    tolerance: 'Ein Prozent und die Rundung im Druck.',
  },
  'energy-density': {
    title: 'Theoretische Energie',
    does: 'Berechnet die Energie einer Reaktion aus ihren Elektronen und ihrer Spannung, je Masse oder Volumen der Ausgangsstoffe, des Metalls allein oder des Produkts, und sagt, welche davon der angegebene Wert ist.',
    formula: 'w = n·F·E / m oder n·F·E / V',
    assumes: 'Die Zelle enthält nur, was reagiert, und reagiert bei einer Spannung bis zum Ende.',
    source:
      '*F* wie bei der theoretischen Kapazität; Volumina aus der Kristalltabelle; Spannungen, wo der Datensatz keine hat: {voltages}.',
    silent: 'Zu gemessenen Energien. Ohne Reaktion, Spannung oder Volumen kann sie nicht prüfen.',
    tolerance: '{tolerance} %, um die sich Arbeiten in der Spannung unterscheiden, und die Rundung im Druck.',
  },
  'standard-potential': {
    title: 'Standardpotentiale',
    does: 'Vergleicht das Potential einer Metallelektrode mit ihrem Standardpotential, das Vorzeichen eingeschlossen.',
    assumes: 'Der Wert gilt gegen die Standardwasserstoffelektrode, in Wasser, für das Metall und sein Ion.',
    source: '{sources}.',
    silent: 'Zu anderen Elektroden als {electrodes}.',
    tolerance: '{tolerance} V, um die sich Tabellen unterscheiden, und die Rundung im Druck.',
  },
  'length-change': {
    title: 'Prozente gegen Längen',
    does: 'Wo es heißt, ein Maß wachse um Prozente, und dieselbe Länge desselben Körpers vorher und nachher angegeben ist, vergleicht sie beide.',
    formula: '(nachher − vorher)/vorher',
    assumes: 'Beide gehören zu einer Probe, vom selben Anfang bis zum selben Ende.',
    silent:
      'Zu Schranken. Wo die Datensätze nicht sagen, zu welchem Körper und welcher Richtung eine Länge gehört, kann sie nicht prüfen.',
    tolerance: 'Die Rundung im Druck.',
  },
  'speed-ratio': {
    title: '„Mal“ gegen Geschwindigkeiten',
    does: 'Teilt die beiden Geschwindigkeiten, auf denen „so viele Male schneller“ oder „langsamer“ beruht, wo dieselbe Arbeit von zwei Ionen je eine Geschwindigkeit im Material angibt.',
    formula: 'v(schnell)/v(langsam)',
    assumes: 'Die beiden erfassten Geschwindigkeiten sind die, die die Aussage vergleicht.',
    silent:
      'Zu Schranken. Wo eine Arbeit mehr oder weniger als je eine Geschwindigkeit zweier Ionen angibt oder eine null ist, kann sie nicht prüfen.',
    tolerance:
      'Ein Faktor von {factor} nach beiden Seiten: Solche Aussagen sind runde Zahlen, und Fronten laufen nicht gleichmäßig.',
  },
  share: {
    title: 'Verbliebene und verlorene Anteile',
    does: 'Vergleicht den Prozentsatz einer Kapazität, der verblieben oder verloren ist, mit den Kapazitäten vorher und nachher unter denselben Bedingungen.',
    formula: 'verblieben = nachher/vorher; verloren = 1 − nachher/vorher',
    assumes:
      'Wo beide nicht dieselbe Zahl von Zyklen angeben: Der Anteil ist der von der ersten Ladung zur letzten des Paares, über dieselben Zyklen.',
    silent: 'Zu Schranken. Ohne die Kapazitäten vorher und nachher kann sie nicht prüfen.',
    tolerance: 'Die Rundung im Druck.',
  },
}
