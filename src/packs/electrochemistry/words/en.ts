/** What the rules of the pack say of themselves, by their ids; a word in braces is a number or a list that the rule has. */
export const en = {
  'theoretical-capacity': {
    title: 'Theoretical capacity',
    does: 'Computes the charge that a mass of the host can store from its formula and the electrons that each formula unit exchanges, and compares it with the printed value.',
    formula: 'Q = n·F / (3.6·M)',
    source:
      '*F* = 96 485.332 12 C mol⁻¹ (CODATA 2018, exact); *M* from the standard atomic weights of IUPAC (Prohaska *et al.*, *Pure Appl. Chem.*, 2022, 94, 573).',
    silent: 'About measured values. Without a reaction it cannot check.',
    tolerance: '0.5 %, and the rounding of print: 790 is known to tens, 1600 to hundreds.',
  },
  'capacity-limit': {
    title: 'Capacity against its limit',
    does: 'Compares each measured capacity with the largest theoretical one of the same material and ion, and asks what stores the rest where it is larger.',
    formula: 'Q(measured) ≤ Q(theoretical)',
    assumes: 'All charge is stored by the reaction that the theoretical value is for, and by the same mass.',
    silent: 'Where even twice the value would be below the limit, so that it could hardly fail.',
    tolerance: '{tolerance}',
  },
  'charge-stage': {
    title: 'Charge against the phase',
    does: 'Where a measured capacity is given for a phase that an element becomes, computes how many ions the charge brings to each atom of it, which can be no more than the phase has.',
    formula: 'x = 3.6·Q·M / (z·F)',
    assumes: 'All charge brings ions into the host, and the mass is that of the host.',
    source: '*F* = 96 485.332 12 C mol⁻¹ (CODATA 2018, exact); *M* from the standard atomic weights of IUPAC.',
    silent: 'About hosts that are compounds, values without a phase, and where even twice the charge would find room.',
    tolerance: '{tolerance}',
  },
  'c-rate': {
    title: 'Rate against current',
    does: 'Where a C-rate and a current are given for one experiment, and the same work says what 1C stands for, computes the current from the two.',
    formula: 'i = rate · i(1C)',
    silent:
      'About records without a rate. Where the work does not say what 1C is, in a record with a rate of 1, it cannot check.',
    tolerance: '{tolerance}, and the rounding of print: a rate of 0.3 may be a third.',
  },
  'cycling-time': {
    title: 'Time of cycling',
    does: 'Computes how long a number of cycles takes at the current and the charge that are stated with it, if every cycle moves the charge twice.',
    formula: 't = 2·N·Q / i',
    assumes:
      'Every cycle moves the stated charge twice, at the stated current, and hardly any test lasts longer than two years.',
    silent:
      'Where ten times as long would be no surprise either. Where the current is not stated with the cycles, it cannot check.',
  },
  'inserted-volume': {
    title: 'Room for each atom taken up',
    does: 'Where an element takes up another, computes the room that each mole of the other takes in it from the growth and the composition, and compares it with the room that it takes in known compounds.',
    formula: 'v = (ΔV/V)·V(host)/x, with x the atoms taken up for each atom of the host',
    assumes:
      'The host is a dense solid without pores, and an atom taken up needs about as much room as in the known compounds.',
    source: 'The volumes of the crystals of alloys and salts in our table of crystals, each with its source.',
    silent:
      'About hosts that are compounds, layers (graphite, black phosphorus) or mixtures, about phases in the table, of which the volume of the reaction says more, about elements of which fewer than two compounds are known, and without a composition.',
    tolerance: '{tolerance} of a measured growth; the rounding of print of a computed one.',
  },
  'reaction-volume': {
    title: 'Volume against the reaction',
    does: 'Where the phases that a host becomes are known and in the table of crystals, computes how much larger they are than the host, and compares that with the stated growth.',
    formula: 'ΔV/V = Σ ν·V(products)/V(host) − 1',
    assumes: 'Nothing but these phases forms, each as dense as its crystal and without pores.',
    source: 'The volumes of {crystals} crystals in our table of crystals, each with its source.',
    silent: 'Where a phase is not in the table, where its amount is not known, and about mixtures.',
    tolerance: '{tolerance} of the computed growth, and at least {points} points.',
  },
  'volume-geometry': {
    title: 'Volume against lengths',
    does: 'Where a length of the same body is given before and after, computes how much its volume grows: of layers with their distance, of a particle with the third power of its diameter, of a wire or a tube with the second power and with its length.',
    formula: 'ΔV/V = λᵈ·λ(axis) − 1, with d = 1 for layers, 2 for a wire or a tube, 3 for a particle',
    assumes: 'The body keeps its shape, layers hardly grow along themselves, and both numbers are of one specimen.',
    silent: 'Where the records do not say what body the volume and the length are of, and along what of it.',
    tolerance: '{tolerance} of the stated growth, the rounding of the lengths, and {along} along layers.',
  },
  'known-spacing': {
    title: 'Distances against crystals',
    does: 'Compares the distance between layers, or between lattice planes, with those of the known crystal of the same formula.',
    formula: '1/d² = h·G*·h, with h the indices of the planes and G* the reciprocal metric of the cell',
    assumes:
      'The layers are those of the crystal of that composition, near room temperature. The planes are among the widest of the crystal, near room temperature.',
    source: 'The cells in our table of crystals and its distances between layers, each with its source.',
    silent:
      'About phases that are not in the table, and about carbons whose layers are no farther apart than in known compounds.',
    tolerance: 'One per cent, and the rounding of print.',
  },
  'energy-density': {
    title: 'Theoretical energy',
    does: 'Computes the energy of a reaction from its electrons and its voltage, per mass or volume of the reactants, of the metal alone or of the product, and says which of these the stated value is.',
    formula: 'w = n·F·E / m, or n·F·E / V',
    assumes: 'The cell holds nothing but what reacts, and reacts to the end at one voltage.',
    source:
      '*F* as for the theoretical capacity; volumes from the table of crystals; voltages where the record has none: {voltages}.',
    silent: 'About measured energies. Without a reaction, a voltage or a volume it cannot check.',
    tolerance: '{tolerance} %, by which works differ in the voltage, and the rounding of print.',
  },
  'standard-potential': {
    title: 'Standard potentials',
    does: 'Compares the potential of a metal electrode with its standard potential, the sign included.',
    assumes: 'The value is against the standard hydrogen electrode, in water, for the metal and its ion.',
    source: '{sources}.',
    silent: 'About electrodes other than {electrodes}.',
    tolerance: '{tolerance} V, by which tables differ, and the rounding of print.',
  },
  'length-change': {
    title: 'Percentages against lengths',
    does: 'Where one dimension is said to grow by a percentage and the same length of the same body is given before and after, compares the two.',
    formula: '(after − before)/before',
    assumes: 'Both are of one specimen, from the same start to the same end.',
    silent:
      'About bounds. Where the records do not say of what body and along what of it a length is, it cannot check.',
    tolerance: 'The rounding of print.',
  },
  'speed-ratio': {
    title: '“Times” against speeds',
    does: 'Divides the two speeds that a statement of “so many times faster” or “slower” rests on, where the same work gives one speed of each of two ions in the material.',
    formula: 'v(fast)/v(slow)',
    assumes: 'The two speeds recorded are those that the statement compares.',
    silent:
      'About bounds. Where a work gives more or fewer than one speed of each of two ions, or one that is zero, it cannot check.',
    tolerance: 'A factor of {factor} either way: such statements are round numbers, and fronts are not steady.',
  },
  share: {
    title: 'Shares left or lost',
    does: 'Compares the percentage of a capacity that is left, or lost, with the capacities before and after, under the same conditions.',
    formula: 'left = after/before; lost = 1 − after/before',
    assumes:
      'Where the two do not state the same number of cycles: the share is that of the first charge to the last one of the pair, over the same cycles.',
    silent: 'About bounds. Without the capacities before and after it cannot check.',
    tolerance: 'The rounding of print.',
  },
}

/** The texts of the rules in a language: those that English has, each under the same name. */
export type PackTexts = { readonly [Id in keyof typeof en]: { readonly [Name in keyof (typeof en)[Id]]: string } }
