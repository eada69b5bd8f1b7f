/** What the rules of the audit find of a record, by their ids; and what several of them say. */
export const findings = {
  told: {
    works: { one: 'reference {list}', other: 'references {list}' },
    worksAndMore: { one: 'references {list} and {n} more', other: 'references {list} and {n} more' },
    theSample: 'the sample',
    materialWith: '{material} ({quantity})',
    doesNotFit: '{detail} It does not fit “{name}”, which the note “{note}” holds to be wrong.',
    leftOpen: 'The note “{note}” leaves open what is right.',
  },
  derived: {
    shareOfTheory: {
      does: 'Divides what was measured by what theory gives for the same property of the same material.',
      formula: 'measured/theoretical',
    },
    shareOf: '{measured} of {theory}',
  },
  judgements: {
    balance: {
      unreadable: "The equation of step {place} can't be read: {fault}.",
      balances: 'Step {place}, {equation}, balances in every element and in charge.',
      doesNotBalance: 'Step {place}, {equation}, does not balance: {list}.',
      moreOnTheLeft: '{what}: {n} more on the left',
      moreOnTheRight: '{what}: {n} more on the right',
      charge: 'charge',
    },
    steps: {
      follows:
        'The reaction of step {place} starts from what was there before and ends with something that the step names, {phases}.',
      endsElsewhere: 'The reaction of step {place} ends with none of {phases}.',
      startsElsewhere: 'The reaction of step {place} starts from none of {phases}.',
    },
    neutral: {
      neutral: {
        one: 'With the usual oxidation states of its elements, {formulas} is neutral.',
        other: 'With the usual oxidation states of its elements, {formulas} are each neutral.',
      },
      charged:
        'With the usual oxidation states of its elements, {formula} would carry the charge {charge}, and it is no peroxide or superoxide.',
      wouldBeCharged: 'With the usual oxidation states of its elements, {formula} would carry the charge {charge}.',
    },
    dimension: {
      measuresSomethingElse:
        '{name} is given in {unit}, which does not convert to {common}: it measures something else.',
    },
    summary: {
      nothingToSumUp: 'No single value is recorded that it could sum up.',
      within: {
        one: 'All of {n} value that it sums up lie within {quantity}.',
        other: 'All of {n} values that it sums up lie within {quantity}.',
      },
      ofValues: { one: 'Of {n} value that it sums up', other: 'Of {n} values that it sums up' },
      outside: {
        one: '{ofValues}, {n} lies outside {quantity}: {list}.',
        other: '{ofValues}, {n} lie outside {quantity}: {list}.',
      },
      noException: 'A summary has no room for a single exception.',
    },
    'same-quantity': {
      agree: 'The same property of the same sample is given as {value} and as {other}.',
      toldApart:
        'The same property of the same sample is given as {value} and as {other}, but their titles or remarks tell the two apart.',
      notToldApart:
        'The same property of the same sample is given as {value} and as {other}, and nothing tells the two apart.',
    },
    'far-from-fellows': {
      farFrom: 'The values of {n} others of its property go from {least} to {greatest}. This one, {value}, is {times}.',
      fellow: '{value} (“{name}”)',
      timesTheGreatest: '{n} times the greatest of them',
      partOfTheLeast: 'the {n}th part of the least of them',
      wouldBe: 'It would be {value}, if a decimal sign was lost or a unit mistaken.',
    },
    'printed-formulas': {
      noFormula: '“{formula}” in {where} is no formula: {fault}.',
      same: '{formula} in {where} holds the same atoms as {own}.',
      sameRatio: '{formula} in {where} holds the same elements as {own}, in the same ratio.',
      otherCharge:
        '{own} and {formula} in {where} hold the same atoms with different charges: one of the two must be another.',
      other: '{own} holds {ownAtoms}, {formula} in {where} holds {atoms}: one of the two must be another.',
    },
    'table-products': {
      inTheText: 'The text names {phases} with {works} too.',
      others: {
        one: 'The table names {phases} with {works}; the text names {others} with it.',
        other: 'The table names {phases} with {works}; the text names {others} with them.',
      },
    },
    'named-author': {
      leads: '{name} is named, and is the first or the last author of {works}.',
      othersLead: '{name} is named, but the first and the last author of {works} are {leaders}.',
      besideIt: 'Reference {number}, next to it, is by {name}.',
    },
    'figure-works': {
      restsOnIt: 'Fig. {figure} is credited to {works}, which the claim rests on.',
      restsOnOthers: 'Fig. {figure} is credited to {works}, but the claim rests on {list}.',
    },
    'figure-year': {
      goes: 'Copyright of {granted} goes with works of {years}.',
      doesNotGo: 'Copyright of {granted} does not go with works of {years}.',
    },
    priority: {
      noneOlder: 'Said to be the first, of {year}. No work that is cited for the same is older.',
      older: {
        one: 'Said to be the first, of {year}. {works}, cited for the same, is of {years}.',
        other: 'Said to be the first, of {year}. {works}, cited for the same, are of {years}.',
      },
      narrower: 'The first of a narrower kind.',
    },
    'reference-duplicate': {
      once: 'No other entry has its journal, year, volume and first page.',
      twice: {
        one: '{works} has the same journal, year, volume and first page.',
        other: '{works} have the same journal, year, volume and first page.',
      },
    },
    'reference-complete': {
      lacks: 'The entry lacks its {list}.',
      foundByDoi: 'The entry lacks its {list}, and its DOI finds it.',
      author: 'author',
      journal: 'journal',
      year: 'year',
      volume: 'volume',
      page: 'page or article number',
      backwards: 'The pages {pages} end before they begin.',
      complete: 'Author, journal, year, volume and page are all there.',
    },
    'reference-year': {
      volumeFor: 'volume {volume} for {year}',
      offTheLine: 'Printed is {printed}; at one volume a year {works} would put volume {volume} into {year}.',
      online: 'The year in which it came out online, beside the volume that was printed a year later.',
      onTheLine: 'One volume a year, as with {works}.',
      notAllRight:
        "{works} can't all be right at one volume a year: {list}. The bibliography does not tell which are wrong.",
      inOrder: 'Later years have later volumes of this journal throughout.',
      outOfOrder: {
        one: 'Printed is {printed}, but {works} has {list}.',
        other: 'Printed is {printed}, but {works} have {list}.',
      },
      alone: 'No other work of this journal is in the bibliography.',
      oneVolumeAYear:
        'A journal of which most listed volumes lie on a line of one volume a year has one volume a year.',
      laterVolumes: 'Later years of a journal have later volumes.',
    },
    'citation-order': {
      inOrder: 'First cited in {section}, in the order of its number.',
      outOfOrder: 'First cited in {section}, out of the order of its number.',
      beforeAnother:
        'First cited in {section}, out of the order of its number; reference {number} is first cited in {other}.',
    },
  },
}
