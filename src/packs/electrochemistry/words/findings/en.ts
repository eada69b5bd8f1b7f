import type { Forms } from '../../../../core/catalogue/forms.ts'

/** What the rules of the pack find of a record, by their ids; and what several of them say. */
export const en = {
  growth: {
    impossible: "A volume can't shrink by all of itself or more, as {quantity} would have it.",
    toInsteadOfBy: '“to” instead of “by”: {stated} of the volume at the start is a growth by {grown}.',
    linear: 'linear instead of volume: {sum} = {grown}.',
    diameter: 'a diameter at constant length instead of a volume: {sum} = {grown}.',
  },
  'theoretical-capacity': {
    noReaction: 'It is not said for which reaction and how many electrons the value holds.',
    noMass: '{host} has no molar mass: {fault}.',
    noNumber: 'The charge that follows is no number.',
    computed: {
      one: 'With {electrons} electron for each {host}{product}, and per mass of {host} ({mass} g/mol), {sum}; printed is {quantity}.',
      other:
        'With {electrons} electrons for each {host}{product}, and per mass of {host} ({mass} g/mol), {sum}; printed is {quantity}.',
    },
    product: ' to {list}',
    perMassOf: 'per mass of {product} ({mass} g/mol): {value} mA h g⁻¹.',
  },
  'capacity-limit': {
    noTheory:
      'No theoretical capacity of {material} with the same ion is given with which the value could be compared.',
    share: '{quantity} is {share} of the theoretical {theory}.',
    more: 'an interphase, a double layer or another reaction stores charge as well, or the mass counted is another.',
  },
  'charge-stage': {
    brings: '{quantity} brings {sum} {guest} to each {host}; {formula} has {atoms}.',
  },
  'c-rate': {
    noOneC: 'The rate is given as {rate}, but what the same work takes 1C for is not.',
    noCurrent: 'The rate is given as {rate}, but the current is not.',
    computed: '{rate} of {whole} in an hour is {sum}; printed is {current}.',
  },
  'cycling-time': {
    days: { one: '{count} day', other: '{count} days' },
    years: { one: '{count} year', other: '{count} years' },
    computed: '{cycles} of {quantity} at {current}, each there and back, take {sum}, {span}.',
    nothingGiven: 'The current and the charge of these cycles are not given, from which their time would follow.',
  },
  'inserted-volume': {
    room: '{quantity} of {hostVolume} cm³ for a mole of {host}, shared by {atoms} {guest}, is {value} cm³ for each mole of {guest}; known compounds have {low} ({least}) to {high} cm³ ({most}).',
    exchanged: '{formula}, with the two numbers exchanged, at {value} cm³ for each mole of {guest}.',
    between: '{least} to {most} {guest} for each {host}.',
  },
  'reaction-volume': {
    becomes: '{host} ({hostVolume} cm³/mol) becomes {phases}: {sum}; stated is {quantity}.',
  },
  'volume-geometry': {
    andThen: '{first} and then {second}',
    ofLayers: '{growth} of layers that move apart',
    acrossParticle: '{growth} across a particle',
    acrossWire: '{growth} across a wire, at a constant length',
    acrossTube: '{growth} across a tube, at a constant length',
    alongWire: '{growth} across and {along} along a wire',
    alongTube: '{growth} across and {along} along a tube',
    is: '{shape}, is a growth by {grown}; stated is {quantity}.',
    tooFewDigits: '{shape}, is a growth by {grown}; stated is {quantity}, and the digits are too few to tell.',
    noLength:
      '{shape}, is a growth by {grown}; stated is {quantity}, for which its length must have become {times} times what it was, and no length is given.',
    noLengths: 'No lengths of the same body before and after are given from which the volume could be computed.',
    layersAssumed: 'The body grows as the distance between its layers does, and hardly along them.',
    particleAssumed: 'The particle grows alike in all directions.',
    wireAssumed: 'The wire has the same section all along.',
    tubeAssumed: 'The tube has the same section all along, and its bore grows as it does.',
    wireAssumedAcross: 'The wire has the same section all along, and it grows no more along its axis than across.',
    tubeAssumedAcross:
      'The tube has the same section all along, and its bore grows as it does, and it grows no more along its axis than across.',
  },
  'known-spacing': {
    layers: 'The layers of {formula} are known to be {list} apart; stated is {quantity}.',
    layersOf: '{spacing} nm ({what})',
    twoLayers: 'two layers',
    threeLayersOneGap: 'three layers with lithium in one gap',
    carbon:
      'Layers of carbon are known to be {low} to {high} nm apart, whatever lies between them; stated is {quantity}.',
    planes: 'Planes ({indices}) of {formula} are {spacing} nm apart; stated is {quantity}.',
    layersAssumed: 'The layers are those of the crystal of that composition, near room temperature.',
    carbonAssumed: 'Carbon whose layers are farther apart than in any known compound is layered no more.',
    planesAssumed: 'The planes are among the widest of the crystal, near room temperature.',
  },
  'energy-density': {
    noReaction: 'It is not said for which reaction the energy is reckoned.',
    noVoltage:
      'Neither the record nor our table of voltages has the voltage and the densities with which {product} forms.',
    kilogramOfAll: '{energy} for each kilogram of reactants, or of {product}',
    kilogramOfMetal: '{energy} for each kilogram of {metal} alone',
    litreOfReactants: '{energy} for each litre of reactants',
    litreOfProduct: '{energy} for each litre of {product}',
    computed: {
      one: '{electrons} electron for each {product} at {voltage} gives {list}; stated is {quantity}.',
      other: '{electrons} electrons for each {product} at {voltage} are {list}; stated is {quantity}.',
    },
  },
  'standard-potential': {
    known: 'The standard potential of {formula} is {value} V against the hydrogen electrode; stated is {quantity}.',
    otherSign: 'the other sign: {value} V.',
  },
  'length-change': {
    noLength: 'No length of the same body in the same direction is given before and after.',
    is: '{lengths} is a growth by {grown}; stated is {quantity}.',
  },
  'speed-ratio': {
    oneSpeed: "Only one speed is given for {material}, so that the ratio can't be computed.",
    notOneEach: "Not one speed of each of two ions is given for {material}, so that the ratio can't be computed.",
    times: '{fast} is {sum} times {slow}; stated is {quantity}.',
  },
  share: {
    noPair: 'The capacities before and after, of which this would be the ratio, are not given.',
    leaves: '{pair} leaves {left}; stated is {quantity}.',
    loses: '{pair} leaves {left} and loses {lost}; stated is {quantity}.',
    assumed: 'The share is that of the first charge to the last one of the pair, over the same cycles.',
    leftForLost: 'what is left instead of what is lost.',
    lostForLeft: 'what is lost instead of what is left.',
  },
  derivations: {
    expansionPerIon: {
      does: 'Divides the growth in volume by the number of ions that each atom of the host has taken up in the phase that forms.',
      formula: '(*ΔV*/*V*₀)/*x*',
    },
    expansionFor: '{growth} for {atoms} {guest} to each {host}',
  },
}

/** A text in a language: one with a form for each number has those of the language. */
type Found<Text> = Text extends string
  ? string
  : Text extends { one: string; other: string }
    ? Forms
    : { readonly [Name in keyof Text]: Found<Text[Name]> }

/** What the rules of the pack find, in a language. */
export type PackFindings = Found<typeof en>
