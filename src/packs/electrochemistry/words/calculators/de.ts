import type { CalculatorTexts } from './en.ts'

/** Was die Rechner des Pakets sagen. */
export const de = {
  shown: {
    asBelow: '{title}, wie unten.',
    roundNumbers: 'Runde Zahlen, aus keiner Arbeit.',
    capacity: {
      title: '{capacity} aus einer Formel',
      from: 'Formeln',
      intro:
        'Jede Formeleinheit eines Stoffs nimmt *n* {guests} der Ladungszahl *z* auf und mit ihnen *n·z* Elektronen. Durch die molare Masse *M* geteilt ist das die größte Ladung, die ein Gramm speichern kann; mit der Dichte des Stoffs ist es die Ladung je Volumen. Was aus dem Stoff wird, wiegt mehr: Davon speichert ein Gramm weniger.',
      constants:
        '{F} = 96 485,332 12 C mol⁻¹ (CODATA 2018, exakt); 3,6 C sind 1 mA h; {M} aus den Standardatomgewichten der IUPAC ({work}).',
      substance: 'Formel des Stoffs',
      substanceHint: 'Etwa {example} oder {other}',
      count: '{guests} je Formeleinheit',
      guest: '{name}, {ion}',
      density: 'Dichte, falls bekannt',
      knownFor: 'Hier bekannt für {n} der Materialien, etwa {list}',
      start: '{host}, das ein {guest} aufnimmt.',
      chargeOf: 'die Ladung von {what}',
      uptake: '{n} {guest} je {host}',
      inQuestion: '{what} ({doubt})',
    },
    rate: {
      title: '{rate}, {current} und Zeit',
      from: 'Strömen',
      intro:
        '{rate} 1 heißt, dass die ganze Ladung in einer Stunde fließt; bei 2 ist es eine halbe Stunde. Daraus und aus *Q* ({capacity}) ergeben sich der Strom *i* je Gramm und die Zeit *t*. Welches *Q* gemeint ist, das theoretische oder das erreichte, müssen die Autoren sagen; oft bleibt es offen.',
      given: 'Gegeben',
      givenOne: '{name}',
      givenTime: 'Zeit',
      value: 'Wert davon',
      valueHint: 'Etwa C/10, 1/10 oder 20 min',
    },
    cell: {
      title: '1C einer Zelle',
      from: 'Massen',
      intro:
        'Aus der Masse *m* dessen, was Ladung speichert, ergibt sich die Ladung *C* einer Zelle; bei 1C fließt sie in einer Stunde. Welches *Q* gemeint ist, das theoretische oder das erreichte, müssen die Autoren sagen.',
      charge: '{capacity} des Materials',
      mass: 'Seine Masse in der Zelle',
      rateHint: 'Etwa C/10 oder 2C; leer: 1C',
      start: '2 mg Graphit, der zu {formula} wird; die Masse ist ausgedacht.',
    },
    swelling: {
      title: '{volume} aus Dichten',
      from: 'Dichten',
      intro:
        'Ein Stoff der molaren Masse *M* und der Dichte *ρ* nimmt je Mol den Raum *V* = *M*/*ρ* ein. Aus ihm entstehen *ν* Einheiten dessen, was aus ihm wird; daraus ergibt sich: {volume}, solange beide dicht sind und sonst nichts entsteht.',
      product: 'V(Produkt)',
      host: 'V(Wirt)',
      substance: 'Formel des Stoffs',
      substanceHint: 'Etwa {example} oder {other}',
      density: 'Seine Dichte',
      densityHint: 'Hier bekannt für {n} Kristalle, bei etwa 20 °C',
      becomes: 'Was aus ihm wird',
      becomesHint: 'Etwa {example}',
      densityOfThat: 'Dichte davon',
      units: 'Einheiten davon aus einer des Stoffs',
      unitsHint: 'Folgt aus den Atomen',
      start: '{host}, das zu {product} wird.',
    },
    volume: {
      title: '{volume} aus Längen',
      from: 'Längen',
      intro:
        'Ein Bild zeigt eine Länge vorher und nachher, kein Volumen. Wie sehr das Volumen wuchs, hängt davon ab, wie viele Richtungen um denselben Faktor *λ* wuchsen: eine, wo Schichten auseinanderrücken und ihre Ausdehnung behalten, zwei bei einem Draht oder Rohr, dessen Länge bleibt, drei bei einer Kugel.',
      after: 'nachher',
      before: 'vorher',
      shape: 'Form',
      layer: 'Schichten (ihr Abstand)',
      wire: 'Draht oder Rohr (Durchmesser)',
      sphere: 'Kugel (Durchmesser)',
      lengthBefore: 'Länge vorher',
      lengthHint: 'In einer Einheit für beide oder jede mit ihrer: 135 nm',
      lengthAfter: 'Länge nachher',
    },
    energy: {
      title: 'Energie aus Kapazitäten und einer Spannung',
      from: 'Kapazitäten',
      intro:
        'Eine Ladung, die bei der mittleren Spannung *U* fließt, setzt je Einheit die Energie *U* frei. Jede Elektrode bringt für diese Ladung ihre eigene Masse mit. Gewogen wird nur, was reagiert; eine ganze Zelle enthält je Kilogramm weniger.',
      voltage: 'Mittlere Spannung',
      one: 'Kapazität der einen Elektrode',
      other: 'Kapazität der anderen',
      otherHint: 'Leer: der einen allein',
      density: 'Dichte dessen, was reagiert, falls bekannt',
      perVolume: 'Energie je Volumen',
      start:
        '{one} und {other}, die zu {product} werden, mit der Spannung unserer Tabelle (Arbeiten rechnen mit 2,2 V oder mit 2,1 V).',
    },
    diffusion: {
      title: 'Dauer der Diffusion',
      from: 'Diffusionskoeffizienten',
      intro:
        'Was sich mit dem Koeffizienten *D* zufällig bewegt, legt eine Länge *L* in etwa *L*²/*D* zurück: In einer Richtung ist sein mittleres Verschiebungsquadrat in einer Zeit *t* 2 *Dt* (Einstein, 1905). Das gibt die Größenordnung, oder den kleinsten Koeffizienten, den eine beobachtete Zeit zulässt.',
      length: 'Länge',
      find: 'Gesucht',
      findTime: 'die Zeit, aus dem Koeffizienten',
      findCoefficient: 'der Koeffizient, aus der Zeit',
      given: 'Koeffizient oder Zeit',
    },
    dose: {
      title: 'Elektronendosis',
      from: 'Dosisraten',
      intro:
        'Was ein Elektronenstrahl einer Probe antut, misst man an den Elektronen, die jede Fläche erhalten hat: Dosisrate mal Zeit. Die Zeit ist die, in der der Strahl an war, nicht die zwischen zwei Bildern.',
      dose: 'Dosis',
      rate: 'Rate',
      constants: '1 e⁻ = 1,602 176 634 × 10⁻¹⁹ C (CODATA 2018, exakt).',
      doseRate: 'Dosisrate',
      time: 'Zeit',
    },
  },
  computed: {
    capacity: {
      perGram: 'Je Gramm des Stoffs',
      perVolume: 'Je Volumen',
      perProduct: 'Je Gramm des Produkts',
      heldAlready:
        '{name} enthält schon {held} {symbol}. Gezählt sind hier {more} weitere; für die Ladung bis zu {name} selbst gehen Sie von dem Stoff ohne {symbol} aus. Wo {symbol} aus {name} herauskommt, gilt nur die Ladung je Gramm des Stoffs.',
    },
    rate: { time: 'Zeit' },
    cell: { charge: 'Ladung der Zelle', currentAt: 'Strom bei {rate}' },
    swelling: {
      leftOver: '{atoms} aus {host} ist nicht ganz in {product}: Was sonst noch entsteht, nimmt auch Raum ein.',
    },
    volume: {
      orGrowth: '{sum}, also {growth}',
      length: 'Wachstum der Länge',
      unitToo: 'Geben Sie auch dieser Länge ihre Einheit.',
    },
    energy: { ofBoth: '{energy}, beide Elektroden', ofOne: '{energy}, diese Elektrode' },
    diffusion: { time: 'Zeit', coefficient: 'Diffusionskoeffizient' },
    dose: { dose: 'Dosis', perNanometre: 'Dasselbe je nm²', charge: 'Ladung je Fläche' },
  },
} satisfies CalculatorTexts
