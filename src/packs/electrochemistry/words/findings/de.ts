import type { PackFindings } from './en.ts'

/** Was die Regeln des Pakets zu einem Datensatz feststellen. */
export const de = {
  growth: {
    impossible: 'Ein Volumen kann nicht um sich selbst oder mehr schrumpfen, wie es {quantity} besagt.',
    toInsteadOfBy: '„auf“ statt „um“: {stated} des anfänglichen Volumens sind ein Wachstum um {grown}.',
    linear: 'eine Länge statt eines Volumens: {sum} = {grown}.',
    diameter: 'ein Durchmesser bei gleicher Länge statt eines Volumens: {sum} = {grown}.',
  },
  'theoretical-capacity': {
    noReaction: 'Es ist nicht gesagt, für welche Reaktion und wie viele Elektronen der Wert gilt.',
    noMass: '{host} hat keine molare Masse: {fault}.',
    noNumber: 'Die Ladung, die sich ergibt, ist keine Zahl.',
    computed: {
      one: 'Mit {electrons} Elektron je {host}{product} und bezogen auf die Masse von {host} ({mass} g/mol): {sum}; gedruckt ist {quantity}.',
      other:
        'Mit {electrons} Elektronen je {host}{product} und bezogen auf die Masse von {host} ({mass} g/mol): {sum}; gedruckt ist {quantity}.',
    },
    product: ' zu {list}',
    perMassOf: 'bezogen auf die Masse von {product} ({mass} g/mol): {value} mA h g⁻¹.',
  },
  'capacity-limit': {
    noTheory:
      'Für {material} ist mit demselben Ion keine theoretische Kapazität angegeben, mit der sich der Wert vergleichen ließe.',
    share: '{quantity} sind {share} der theoretischen {theory}.',
    more: 'Auch eine Zwischenphase, eine Doppelschicht oder eine andere Reaktion speichert Ladung, oder es ist eine andere Masse gezählt.',
  },
  'charge-stage': {
    brings: '{quantity} bringen {sum} {guest} zu jedem {host}; {formula} hat {atoms}.',
  },
  'c-rate': {
    noOneC: 'Die Rate ist mit {rate} angegeben, nicht aber, wofür dieselbe Arbeit 1C nimmt.',
    noCurrent: 'Die Rate ist mit {rate} angegeben, der Strom aber nicht.',
    computed: '{rate} von {whole} in einer Stunde sind {sum}; gedruckt ist {current}.',
  },
  'cycling-time': {
    days: { one: '{count} Tag', other: '{count} Tage' },
    years: { one: '{count} Jahr', other: '{count} Jahre' },
    computed: '{cycles} von {quantity} bei {current}, jeweils hin und zurück, dauern {sum}: {span}.',
    nothingGiven: 'Strom und Ladung dieser Zyklen, aus denen ihre Dauer folgte, sind nicht angegeben.',
  },
  'inserted-volume': {
    room: '{quantity} von {hostVolume} cm³ für ein Mol {host}, geteilt durch {atoms} {guest}, sind {value} cm³ je Mol {guest}; bekannte Verbindungen haben {low} ({least}) bis {high} cm³ ({most}).',
    exchanged: '{formula}, mit vertauschten Zahlen, bei {value} cm³ je Mol {guest}.',
    between: '{least} bis {most} {guest} je {host}.',
  },
  'reaction-volume': {
    becomes: '{host} ({hostVolume} cm³/mol) wird zu {phases}: {sum}; angegeben ist {quantity}.',
  },
  'volume-geometry': {
    andThen: '{first} und dann {second}',
    ofLayers: '{growth} bei Schichten, die auseinanderrücken',
    acrossParticle: '{growth} quer durch ein Teilchen',
    acrossWire: '{growth} quer durch einen Draht bei gleicher Länge',
    acrossTube: '{growth} quer durch ein Rohr bei gleicher Länge',
    alongWire: '{growth} quer durch einen Draht und {along} längs',
    alongTube: '{growth} quer durch ein Rohr und {along} längs',
    is: '{shape}: Das ist ein Wachstum um {grown}; angegeben ist {quantity}.',
    tooFewDigits:
      '{shape}: Das ist ein Wachstum um {grown}; angegeben ist {quantity}, und die Ziffern reichen nicht für ein Urteil.',
    noLength:
      '{shape}: Das ist ein Wachstum um {grown}; angegeben ist {quantity}. Dafür müsste die Länge auf das {times}-Fache gewachsen sein, und eine Länge ist nicht angegeben.',
    noLengths:
      'Es sind keine Längen desselben Körpers vorher und nachher angegeben, aus denen sich das Volumen berechnen ließe.',
    layersAssumed: 'Der Körper wächst wie der Abstand seiner Schichten und kaum in ihnen.',
    particleAssumed: 'Das Teilchen wächst in alle Richtungen gleich.',
    wireAssumed: 'Der Draht hat überall denselben Querschnitt.',
    tubeAssumed: 'Das Rohr hat überall denselben Querschnitt, und sein Hohlraum wächst wie das Rohr.',
    wireAssumedAcross: 'Der Draht hat überall denselben Querschnitt, und er wächst längs nicht mehr als quer.',
    tubeAssumedAcross:
      'Das Rohr hat überall denselben Querschnitt, sein Hohlraum wächst wie das Rohr, und es wächst längs nicht mehr als quer.',
  },
  'known-spacing': {
    layers: 'Der bekannte Abstand der Schichten von {formula} ist {list}; angegeben ist {quantity}.',
    layersOf: '{spacing} nm ({what})',
    twoLayers: 'zwei Schichten',
    threeLayersOneGap: 'drei Schichten mit Lithium in einer Lücke',
    carbon:
      'Schichten von Kohlenstoff liegen bekanntlich {low} bis {high} nm auseinander, was immer zwischen ihnen liegt; angegeben ist {quantity}.',
    planes: 'Die Ebenen ({indices}) von {formula} liegen {spacing} nm auseinander; angegeben ist {quantity}.',
    layersAssumed: 'Die Schichten sind die des Kristalls dieser Zusammensetzung, nahe Raumtemperatur.',
    carbonAssumed:
      'Kohlenstoff, dessen Schichten weiter auseinanderliegen als in jeder bekannten Verbindung, ist nicht mehr geschichtet.',
    planesAssumed: 'Die Ebenen gehören zu den weitesten des Kristalls, nahe Raumtemperatur.',
  },
  'energy-density': {
    noReaction: 'Es ist nicht gesagt, für welche Reaktion die Energie gerechnet ist.',
    noVoltage:
      'Weder der Datensatz noch unsere Tabelle der Spannungen hat die Spannung und die Dichten, mit denen {product} entsteht.',
    kilogramOfAll: '{energy}, bezogen auf die Masse der Ausgangsstoffe oder von {product}',
    kilogramOfMetal: '{energy}, bezogen auf die Masse von {metal} allein',
    litreOfReactants: '{energy}, bezogen auf das Volumen der Ausgangsstoffe',
    litreOfProduct: '{energy}, bezogen auf das Volumen von {product}',
    computed: {
      one: '{electrons} Elektron je {product} bei {voltage} ergibt {list}; angegeben ist {quantity}.',
      other: '{electrons} Elektronen je {product} bei {voltage} ergeben {list}; angegeben ist {quantity}.',
    },
  },
  'standard-potential': {
    known:
      'Das Standardpotential von {formula} ist {value} V gegen die Wasserstoffelektrode; angegeben ist {quantity}.',
    otherSign: 'das andere Vorzeichen: {value} V.',
  },
  'length-change': {
    noLength: 'Keine Länge desselben Körpers in derselben Richtung ist vorher und nachher angegeben.',
    is: '{lengths} ist ein Wachstum um {grown}; angegeben ist {quantity}.',
  },
  'speed-ratio': {
    oneSpeed:
      'Für {material} ist nur eine Geschwindigkeit angegeben, sodass sich das Verhältnis nicht berechnen lässt.',
    notOneEach:
      'Für {material} ist nicht je eine Geschwindigkeit zweier Ionen angegeben, sodass sich das Verhältnis nicht berechnen lässt.',
    times: '{fast} ist das {sum}-Fache von {slow}; angegeben ist {quantity}.',
  },
  share: {
    noPair: 'Die Kapazitäten vorher und nachher, deren Verhältnis dies wäre, sind nicht angegeben.',
    leaves: 'Bei {pair} verbleiben {left}; angegeben ist {quantity}.',
    loses: 'Bei {pair} verbleiben {left} und gehen {lost} verloren; angegeben ist {quantity}.',
    assumed: 'Der Anteil ist der von der ersten Ladung zur letzten des Paares, über dieselben Zyklen.',
    leftForLost: 'was verblieben ist, statt dessen, was verloren ist.',
    lostForLeft: 'was verloren ist, statt dessen, was verblieben ist.',
  },
  derivations: {
    expansionPerIon: {
      does: 'Teilt das Wachstum des Volumens durch die Zahl der Ionen, die jedes Atom des Wirts in der entstehenden Phase aufgenommen hat.',
      formula: '(*ΔV*/*V*₀)/*x*',
    },
    expansionFor: '{growth} bei {atoms} {guest} je {host}',
  },
} satisfies PackFindings
