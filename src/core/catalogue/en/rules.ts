/** What the rules of the audit say of themselves, by their ids. */
export const rules = {
  rules: {
    balance: {
      title: 'Balance of reactions',
      does: 'Counts the atoms of every element and the charge on both sides of each reaction that the source gives.',
      silent: 'About reactions that editors rebuilt: that they balance says something of the editors alone.',
    },
    steps: {
      title: 'Steps that follow from each other',
      does: 'Checks that each reaction that the source gives consumes something of an earlier step, or an element from the surroundings, and makes something that its own step names.',
      assumes: 'The steps of a pathway name all that its reactions begin and end with.',
      silent: 'About reactions that editors rebuilt, steps to which no equation leads, and steps in words.',
    },
    neutral: {
      title: 'Charges within a formula',
      does: 'Adds up the usual oxidation states of the elements in oxides and fluorides, where every element hardly ever takes another; the sum must be nothing. More oxygen or fluorine than the rest can pay for is wrong; more metal or hydrogen is open.',
      formula: 'Σ n·z = 0',
      assumes: 'No metal atoms are bound to each other, no hydrogen is a hydride, and the formula is exact.',
      source:
        'The states +1 of H, Li, Na, K, Rb, Cs, +2 of Be, Mg, Ca, Sr, Ba, Zn, Cd, +3 of Al, Ga, La, +4 of Zr, −1 of F, −2 of O.',
      silent:
        'About elements of several states, variables, peroxides, superoxides, ozonides, sesquioxides and suboxides of the metals that have them, and formulas that would add up with another index as well, such as {Li2O2} for {Li2O}.',
      tolerance: 'A charge of 0.2 for each atom of oxygen or fluorine where an index is a fraction.',
    },
    dimension: {
      title: 'Dimensions',
      does: 'Looks for printed units, of quantities and of their conditions, that do not convert to a unit of the property: a current in a unit of charge does not.',
      source: 'The Unified Code for Units of Measure (UCUM), by which every unit of the vocabulary is defined.',
      silent: 'Where the unit fits: that nm is a length says nothing about a number.',
    },
    summary: {
      title: 'Summaries against single values',
      does: 'Compares a range that sums up several results with each of the measured results that it sums up.',
      formula: 'min ≤ value ≤ max',
      assumes: 'Where one value lies outside: a summary has no room for a single exception.',
      silent:
        'About values that are theoretical, that a pathway names as a stage before another, or whose number a note doubts.',
      tolerance: 'The rounding of the numbers.',
    },
    'same-quantity': {
      title: 'One quantity, one value',
      does: 'Compares values of one property that are given in several places, in text, caption or table, for the same material, process, conditions and work.',
      assumes: 'What no record tells apart is one sample.',
      silent: 'About a quantity that is given once, and of a series: more than six values that nothing tells apart.',
      tolerance: 'What rounds to the same digits.',
    },
    'far-from-fellows': {
      title: 'Values far from their fellows',
      does: 'Asks about a value that lies far from all others of its property, and that a lost decimal sign or a unit a thousand times greater or smaller would explain.',
      assumes: 'The values of a property lie within reach of each other.',
      silent:
        'About whatever lies within reach, about a property of fewer than three records or with an arbitrary zero, and about a record that says that its value is far from the others by right.',
      tolerance: 'A hundredfold.',
    },
    'printed-formulas': {
      title: 'One substance, one formula',
      does: 'Where text, caption or table print another formula for a substance, compares the atoms and the charges of the two.',
      silent: 'About substances of which one formula is printed, and formulas that differ in a variable.',
    },
    'table-products': {
      title: 'Phases in tables and text',
      does: 'Compares the phases that an entry of a table names with those that the text names with the same works.',
      assumes: 'What the text tells of a work holds all phases that a table gives it.',
      silent: 'Where the text names no phase with a work.',
    },
    'named-author': {
      title: 'Names against works',
      does: 'Where the text names somebody “and co-workers”, “et al.” or a group, looks for the name as first or last author of the work cited next.',
      assumes: 'Whoever is named with co-workers, or with a group, is the first or the last author of the work.',
      silent: 'Where no work is cited after the name.',
    },
    'figure-works': {
      title: 'Claims against captions',
      does: 'Compares the works that a record rests on with those that the caption credits for the panel that it refers to.',
      assumes: 'A claim that points to a panel rests on a work that the panel comes from.',
      silent: 'About a record without a figure or without works, and a figure that credits none.',
    },
    'figure-year': {
      title: 'Copyright against bibliography',
      does: "Compares the years in a figure's copyright lines with the years of the works that its caption credits.",
      assumes: 'A copyright line names the year in which the work appeared.',
      silent: 'About a figure without a year in its copyright line.',
    },
    priority: {
      title: 'First, by the list',
      does: 'Where something is said to have been the first of its kind, looks for an older work among those cited for the same technique, and for no other system or material.',
      assumes: 'Whatever is cited for the same technique, and for no other system or material, did the same.',
      silent: 'Where no other work is cited for the same.',
    },
    'reference-duplicate': {
      title: 'Duplicate works',
      does: 'Looks for entries of the bibliography with the same journal, year, volume and first page, which no DOI, issue or authors tell apart.',
      silent: 'About works without a journal, year, volume or page.',
      flaw: 'listed twice',
    },
    'reference-complete': {
      title: 'Completeness of works',
      does: 'Checks that each work of the bibliography from a journal has an author, a journal, a year, a volume and a page, or else a DOI, and that its pages do not run backwards.',
      silent: 'About works that appeared in no journal.',
      flaw: 'incomplete',
    },
    'reference-year': {
      title: 'Years and volumes',
      does: 'Most journals have one volume a year. Where more than half of the listed volumes of a journal lie on one such line, those off it are in question if they are few, or if a later year has an earlier volume; where there is no line, later years must have later volumes.',
      formula: 'year − volume = constant',
      assumes:
        'A journal of which most listed volumes lie on a line of one volume a year has one volume a year. Later years of a journal have later volumes.',
      silent: 'About works without a journal, year or volume.',
      flaw: 'year or volume wrong',
    },
    'citation-order': {
      title: 'Order of citation',
      does: 'Where the works of a bibliography are numbered in the order of their first citation, looks for those first cited in a section out of this order.',
      assumes: 'A bibliography of which nine in ten works are numbered in the order of first citation is meant to be.',
      silent: 'In a bibliography of which fewer than nine in ten works are in this order.',
      flaw: 'cited out of order',
    },
  },
}
