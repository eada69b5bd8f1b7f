/** What the calculators of the pack say: on their pages, and in what they compute, which readers' browsers need. */
export const en = {
  shown: {
    asBelow: '{title}, as below.',
    roundNumbers: 'Round numbers, of no work.',
    capacity: {
      title: '{capacity} from a formula',
      from: 'formulas',
      intro:
        'Each formula unit of a substance takes up *n* {guests} of the charge number *z* and with them *n·z* electrons. Divided by the molar mass *M* this is the most charge that a gram can store; with the density of the substance it is the charge per volume. Of what the substance becomes, which weighs more, a gram stores less.',
      constants:
        '{F} = 96 485.332 12 C mol⁻¹ (CODATA 2018, exact); 3.6 C are 1 mA h; {M} from the standard atomic weights of IUPAC ({work}).',
      substance: 'Formula of the substance',
      substanceHint: 'As {example} or {other}',
      count: '{guests} for each formula unit',
      guest: '{name}, {ion}',
      density: 'Density, if known',
      knownFor: 'Known here for {n} of the materials, as {list}',
      start: '{host} that takes up one {guest}.',
      chargeOf: 'the charge of {what}',
      uptake: '{n} {guest} for each {host}',
      inQuestion: '{what} ({doubt})',
    },
    rate: {
      title: '{rate}, {current} and time',
      from: 'currents',
      intro:
        'A {rate} of 1 moves the whole charge within an hour, one of 2 within half an hour. From it and the {capacity} *Q* follow the current *i* for each gram and the time *t*. Which *Q* is meant, the theoretical or the one achieved, is for the author to say; often it is left open.',
      given: 'Given',
      givenOne: 'the {name}',
      givenTime: 'the time',
      value: 'Its value',
      valueHint: 'As C/10, 1/10 or 20 min',
    },
    cell: {
      title: '1C of a cell',
      from: 'masses',
      intro:
        'The mass *m* of what stores charge gives the charge *C* of a cell; at 1C that passes within an hour. Which *Q* is meant, the theoretical or the one achieved, is for the author to say.',
      charge: '{capacity} of the material',
      mass: 'Its mass in the cell',
      rateHint: 'As C/10 or 2C; empty: 1C',
      start: '2 mg of graphite that becomes {formula}; the mass is made up.',
    },
    swelling: {
      title: '{volume} from densities',
      from: 'densities',
      intro:
        'A substance of the molar mass *M* and the density *ρ* takes up *V* = *M*/*ρ* for each mole. From it *ν* units of what it becomes form, and the {volume} follows, as long as both are dense and nothing else forms.',
      product: 'V(product)',
      host: 'V(host)',
      substance: 'Formula of the substance',
      substanceHint: 'As {example} or {other}',
      density: 'Its density',
      densityHint: 'Known here for {n} crystals, at about 20 °C',
      becomes: 'What it becomes',
      becomesHint: 'As {example}',
      densityOfThat: 'Density of that',
      units: 'Units of it from one of the substance',
      unitsHint: 'Follows from the atoms',
      start: '{host} that becomes {product}.',
    },
    volume: {
      title: '{volume} from lengths',
      from: 'lengths',
      intro:
        'An image shows a length before and after, not a volume. How much the volume grew depends on how many dimensions grew by the same factor *λ*: one where layers move apart and keep their extent, two for a wire or a tube whose length stays, three for a sphere.',
      after: 'after',
      before: 'before',
      shape: 'Shape',
      layer: 'layers (distance between them)',
      wire: 'wire or tube (diameter)',
      sphere: 'sphere (diameter)',
      lengthBefore: 'Length before',
      lengthHint: 'In one unit for both, or each with its own: 135 nm',
      lengthAfter: 'Length after',
    },
    energy: {
      title: 'Energy from capacities and a voltage',
      from: 'capacities',
      intro:
        'A charge that passes at the mean voltage *U* sets free the energy *U* for each unit of it. Each electrode brings its own mass for that charge. Only what reacts is weighed; a whole cell holds less for each kilogram.',
      voltage: 'Mean voltage',
      one: 'Capacity of one electrode',
      other: 'Capacity of the other',
      otherHint: 'Empty: of the one alone',
      density: 'Density of what reacts, if known',
      perVolume: 'Energy per volume',
      start:
        '{one} and {other} that become {product}, with the voltage of our table (Works reckon with 2.2 V, or with 2.1 V).',
    },
    diffusion: {
      title: 'Diffusion time',
      from: 'diffusion coefficients',
      intro:
        'What moves at random with the coefficient *D* passes a length *L* in about *L*²/*D*: along one direction its mean square displacement in a time *t* is 2 *Dt* (Einstein, 1905). It tells the order of magnitude, or the least coefficient that a time which was seen allows.',
      length: 'Length',
      find: 'Find',
      findTime: 'the time, from the coefficient',
      findCoefficient: 'the coefficient, from the time',
      given: 'Coefficient or time',
    },
    dose: {
      title: 'Electron dose',
      from: 'dose rates',
      intro:
        'What an electron beam does to a sample is counted by the electrons that each area has received: dose rate times time. The time is that for which the beam was on, not the time between two pictures.',
      dose: 'dose',
      rate: 'rate',
      constants: '1 e⁻ = 1.602 176 634 × 10⁻¹⁹ C (CODATA 2018, exact).',
      doseRate: 'Dose rate',
      time: 'Time',
    },
  },
  computed: {
    capacity: {
      perGram: 'Per gram of the substance',
      perVolume: 'Per volume',
      perProduct: 'Per gram of the product',
      heldAlready:
        '{name} already holds {held} {symbol}. Counted here are {more} more; for the charge up to {name} itself, start from the substance without {symbol}. Where {symbol} goes out of {name}, only the charge per gram of the substance holds.',
    },
    rate: { time: 'Time' },
    cell: { charge: 'Charge of the cell', currentAt: 'Current at {rate}' },
    swelling: {
      leftOver: 'The {atoms} of {host} is not all in {product}: what else forms takes room, too.',
    },
    volume: {
      orGrowth: '{sum}, or {growth}',
      length: 'Growth of the length',
      unitToo: 'Give this length its unit, too.',
    },
    energy: { ofBoth: '{energy}, of both electrodes', ofOne: '{energy}, of this electrode' },
    diffusion: { time: 'Time', coefficient: 'Diffusion coefficient' },
    dose: { dose: 'Dose', perNanometre: 'The same for each nm²', charge: 'Charge per area' },
  },
}

/** Texts of a language by the names that English has for them. */
type Worded<Texts> = Texts extends string ? string : { readonly [Name in keyof Texts]: Worded<Texts[Name]> }

/** What the calculators say in a language. */
export type CalculatorTexts = Worded<typeof en>

/** What they say of themselves on their pages. */
export type ShownTexts = CalculatorTexts['shown']

/** What they say of what they compute. */
export type ComputedTexts = CalculatorTexts['computed']
