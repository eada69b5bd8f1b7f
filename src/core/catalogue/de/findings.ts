import type { Translation } from '../translation.ts'

/** Was die Regeln der Prüfung zu einem Datensatz feststellen, nach ihren Namen; und was mehrere von ihnen sagen. */
export const findings = {
  told: {
    works: { one: 'Arbeit {list}', other: 'Arbeiten {list}' },
    worksAndMore: { one: 'Arbeiten {list} und {n} weitere', other: 'Arbeiten {list} und {n} weitere' },
    theSample: 'die Probe',
    materialWith: '{material} ({quantity})',
    doesNotFit: '{detail} Das passt nicht zu „{name}“, was die Anmerkung „{note}“ für falsch hält.',
    leftOpen: 'Die Anmerkung „{note}“ lässt offen, was richtig ist.',
  },
  derived: {
    shareOfTheory: {
      does: 'Teilt das Gemessene durch das, was die Theorie für dieselbe Eigenschaft desselben Materials angibt.',
      formula: 'gemessen/theoretisch',
    },
    shareOf: '{measured} von {theory}',
  },
  judgements: {
    balance: {
      unreadable: 'Die Gleichung von Schritt {place} lässt sich nicht lesen: {fault}.',
      balances: 'Schritt {place}, {equation}, geht in jedem Element und in der Ladung auf.',
      doesNotBalance: 'Schritt {place}, {equation}, geht nicht auf: {list}.',
      moreOnTheLeft: '{what}: {n} mehr auf der linken Seite',
      moreOnTheRight: '{what}: {n} mehr auf der rechten Seite',
      charge: 'Ladung',
    },
    steps: {
      follows:
        'Die Reaktion von Schritt {place} beginnt mit dem, was vorher da war, und endet mit etwas, das der Schritt nennt: {phases}.',
      endsElsewhere: 'Was der Schritt nennt, {phases}, entsteht in der Reaktion von Schritt {place} nicht.',
      startsElsewhere: 'Was vorher da war, {phases}, verbraucht die Reaktion von Schritt {place} nicht.',
    },
    neutral: {
      neutral: {
        one: 'Mit den üblichen Oxidationsstufen seiner Elemente ist {formulas} neutral.',
        other: 'Mit den üblichen Oxidationsstufen ihrer Elemente sind {formulas} jeweils neutral.',
      },
      charged:
        'Mit den üblichen Oxidationsstufen seiner Elemente trüge {formula} die Ladung {charge}, und es ist kein Peroxid oder Superoxid.',
      wouldBeCharged: 'Mit den üblichen Oxidationsstufen seiner Elemente trüge {formula} die Ladung {charge}.',
    },
    dimension: {
      measuresSomethingElse:
        '{name} ist in {unit} angegeben, was sich nicht in {common} umrechnen lässt: Es misst etwas anderes.',
    },
    summary: {
      nothingToSumUp: 'Es ist kein einzelner Wert erfasst, den dies zusammenfassen könnte.',
      within: {
        one: 'Der einzige Wert, der hier zusammengefasst ist, liegt im Bereich {quantity}.',
        other: 'Alle {n} Werte, die hier zusammengefasst sind, liegen im Bereich {quantity}.',
      },
      ofValues: {
        one: 'Von {n} Wert, der hier zusammengefasst ist',
        other: 'Von {n} Werten, die hier zusammengefasst sind',
      },
      outside: {
        one: '{ofValues}, liegt {n} außerhalb von {quantity}: {list}.',
        other: '{ofValues}, liegen {n} außerhalb von {quantity}: {list}.',
      },
      noException: 'Eine Zusammenfassung lässt keine einzelne Ausnahme zu.',
    },
    'same-quantity': {
      agree: 'Dieselbe Eigenschaft derselben Probe ist mit {value} und mit {other} angegeben.',
      toldApart:
        'Dieselbe Eigenschaft derselben Probe ist mit {value} und mit {other} angegeben, aber Titel oder Bemerkungen unterscheiden die beiden.',
      notToldApart:
        'Dieselbe Eigenschaft derselben Probe ist mit {value} und mit {other} angegeben, und nichts unterscheidet die beiden.',
    },
    'far-from-fellows': {
      farFrom:
        'Die Werte von {n} anderen derselben Eigenschaft reichen von {least} bis {greatest}. Dieser, {value}, ist {times}.',
      fellow: '{value} („{name}“)',
      timesTheGreatest: 'das {n}-Fache des größten von ihnen',
      partOfTheLeast: 'der {n}. Teil des kleinsten von ihnen',
      wouldBe: 'Es wären {value}, falls ein Dezimalzeichen verloren ging oder eine Einheit verwechselt wurde.',
    },
    'printed-formulas': {
      noFormula: '„{formula}“ in {where} ist keine Formel: {fault}.',
      same: '{formula} in {where} enthält dieselben Atome wie {own}.',
      sameRatio: '{formula} in {where} enthält dieselben Elemente wie {own}, im selben Verhältnis.',
      otherCharge:
        '{own} und {formula} in {where} enthalten dieselben Atome mit verschiedener Ladung: Eine der beiden Formeln muss anders lauten.',
      other:
        '{own} enthält {ownAtoms}, {formula} in {where} enthält {atoms}: Eine der beiden Formeln muss anders lauten.',
    },
    'table-products': {
      inTheText: 'Auch der Text nennt {phases} ({works}).',
      others: {
        one: 'Die Tabelle nennt {phases} ({works}); der Text nennt dort {others}.',
        other: 'Die Tabelle nennt {phases} ({works}); der Text nennt dort {others}.',
      },
    },
    'named-author': {
      leads: 'Genannt ist {name}, und so heißt der erste oder der letzte Autor. Zitiert: {works}.',
      othersLead: 'Genannt ist {name}, aber der erste und der letzte Autor heißen {leaders}. Zitiert: {works}.',
      besideIt: 'Arbeit {number}, unmittelbar daneben, ist von {name}.',
    },
    'figure-works': {
      restsOnIt: 'Abb. {figure} nennt als Quelle: {works}. Darauf beruht die Aussage.',
      restsOnOthers: 'Abb. {figure} nennt als Quelle: {works}. Die Aussage beruht aber auf {list}.',
    },
    'figure-year': {
      goes: 'Das Urheberrecht von {granted} passt zu Arbeiten von {years}.',
      doesNotGo: 'Das Urheberrecht von {granted} passt nicht zu Arbeiten von {years}.',
    },
    priority: {
      noneOlder: 'Dies soll das Erste gewesen sein, von {year}. Keine Arbeit, die für dasselbe zitiert ist, ist älter.',
      older: {
        one: 'Dies soll das Erste gewesen sein, von {year}. {works}, für dasselbe zitiert, ist von {years}.',
        other: 'Dies soll das Erste gewesen sein, von {year}. {works}, für dasselbe zitiert, sind von {years}.',
      },
      narrower: 'Das Erste einer engeren Art.',
    },
    'reference-duplicate': {
      once: 'Kein anderer Eintrag hat dieselbe Zeitschrift, dasselbe Jahr, denselben Band und dieselbe erste Seite.',
      twice: {
        one: '{works} hat dieselbe Zeitschrift, dasselbe Jahr, denselben Band und dieselbe erste Seite.',
        other: '{works} haben dieselbe Zeitschrift, dasselbe Jahr, denselben Band und dieselbe erste Seite.',
      },
    },
    'reference-complete': {
      lacks: 'Im Eintrag fehlt: {list}.',
      foundByDoi: 'Im Eintrag fehlt: {list}. Die DOI führt zur Arbeit.',
      author: 'Autor',
      journal: 'Zeitschrift',
      year: 'Jahr',
      volume: 'Band',
      page: 'Seite oder Artikelnummer',
      backwards: 'Die Seiten {pages} enden, bevor sie beginnen.',
      complete: 'Autor, Zeitschrift, Jahr, Band und Seite sind alle da.',
    },
    'reference-year': {
      volumeFor: 'Band {volume} für {year}',
      offTheLine:
        'Gedruckt ist {printed}; bei einem Band im Jahr gehört Band {volume} nach {year}, wie es sich aus anderen Einträgen ergibt: {works}.',
      online: 'Das Jahr, in dem sie online erschien, neben dem Band, der ein Jahr später gedruckt wurde.',
      onTheLine: 'Ein Band im Jahr, wie auch sonst: {works}.',
      notAllRight:
        '{works} können bei einem Band im Jahr nicht alle richtig sein: {list}. Welche falsch sind, sagt das Literaturverzeichnis nicht.',
      inOrder: 'Spätere Jahre dieser Zeitschrift haben durchweg spätere Bände.',
      outOfOrder: {
        one: 'Gedruckt ist {printed}, aber {works} hat {list}.',
        other: 'Gedruckt ist {printed}, aber {works} haben {list}.',
      },
      alone: 'Im Literaturverzeichnis steht keine andere Arbeit aus dieser Zeitschrift.',
      oneVolumeAYear:
        'Eine Zeitschrift, deren aufgeführte Bände meist auf einer Linie von einem Band im Jahr liegen, hat einen Band im Jahr.',
      laterVolumes: 'Spätere Jahre einer Zeitschrift haben spätere Bände.',
    },
    'citation-order': {
      inOrder: 'Zuerst zitiert in {section}, in der Reihenfolge ihrer Nummer.',
      outOfOrder: 'Zuerst zitiert in {section}, außer der Reihe ihrer Nummer.',
      beforeAnother:
        'Zuerst zitiert in {section}, außer der Reihe ihrer Nummer; Arbeit {number} ist zuerst in {other} zitiert.',
    },
  },
} satisfies Translation<'one' | 'other'>
