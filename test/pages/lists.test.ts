import { beforeAll, describe, expect, it } from 'vitest'
import { listedBeside } from '../../src/core/corpus/related.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Measurement } from '../../src/core/kinds/measurement.ts'
import { isCounted } from '../../src/core/query/counted.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { lookupsOf } from '../../src/outputs/explore/lookups.ts'
import { tallies, totals } from '../../src/site/context/audit.ts'
import { challengeGroups } from '../../src/site/context/challenges.ts'
import { acrossTable, allComparisons, colouredName, pairCalled } from '../../src/site/context/compare.ts'
import { commonProperty, filesOfKind, otherDataFiles, sizeText } from '../../src/site/context/data.ts'
import { countedFacets, exploredText, sectionsWithRecords } from '../../src/site/context/explore.ts'
import { facetPage, facetsOn } from '../../src/site/context/facet.ts'
import { figuresFrom, figureWorks, recordsOn } from '../../src/site/context/figures.ts'
import { termsAToZ } from '../../src/site/context/glossary.ts'
import { auditSentence, countedRecords, waysInto } from '../../src/site/context/home.ts'
import { materialClasses, quantityGroups } from '../../src/site/context/materials.ts'
import { neighbours } from '../../src/site/context/navigation.ts'
import { notesBySeverity, subjectsOfNote } from '../../src/site/context/notes.ts'
import { pathwayGroups } from '../../src/site/context/pathways.ts'
import { searchExamples } from '../../src/site/context/search.ts'
import { ancestorsOf, bySection, sectionSummary } from '../../src/site/context/sections.ts'
import { reviewCorpus } from '../search/support/review.ts'

let corpus: Corpus
beforeAll(async () => {
  corpus = await reviewCorpus()
})

const levels = ['changes-the-science', 'misleads', 'cosmetic']

const ids = (records: readonly { id: string | number }[]) => records.map(({ id }) => id).sort()

describe('the lists of a page hold each record once', () => {
  it('open problems by the first facet', () => {
    const groups = challengeGroups(corpus)
    expect(ids(groups.flatMap(({ challenges }) => challenges))).toEqual(ids(corpus.records.challenges))
    expect(groups.every(({ challenges }) => challenges.length > 0)).toBe(true)
  })

  it('editorial notes by weight, the gravest first', () => {
    const groups = notesBySeverity(corpus)
    expect(ids(groups.flatMap(({ notes }) => notes))).toEqual(ids(corpus.records.notes))
    expect(groups.map(({ severity }) => severity)).toEqual(levels.filter(one => groups.some(g => g.severity === one)))
  })

  it('the notes on a record of its page, the gravest first', () => {
    const lists = corpus.records.findings.map(record => listedBeside(corpus, { kind: 'findings', record }).notes ?? [])
    const places = lists.map(notes => notes.map(({ severity }) => levels.indexOf(severity)))
    expect(places.some(own => new Set(own).size > 1)).toBe(true)
    for (const own of places) expect(own).toEqual(own.toSorted())
  })

  it('beside a measurement the nearest of the same property of the same material, and how many there are', () => {
    for (const record of corpus.records.measurements) {
      const { measurements, others } = listedBeside(corpus, { kind: 'measurements', record })
      const family = corpus.records.measurements.filter(
        ({ material, property }) => material !== null && material === record.material && property === record.property,
      )
      const rest = family.filter(({ id }) => id !== record.id)
      expect([others, measurements.length]).toEqual([rest.length, Math.min(rest.length, 12)])
      const from = rest.indexOf(measurements[0] as Measurement)
      if (rest.length > 0) expect(measurements).toEqual(rest.slice(from, from + 12))
      const place = family.indexOf(record)
      if (from > 0 && from + 12 < rest.length) expect(place - from).toBe(6)
      else expect(place).toBeGreaterThanOrEqual(from)
    }
  })

  it('materials by class, with the numbers of their records', () => {
    const rows = materialClasses(corpus).flatMap(({ materials }) => materials)
    expect(ids(rows.map(({ material }) => material))).toEqual(ids(corpus.records.materials))
    const quantities = rows.reduce((sum, row) => sum + row.quantities, 0)
    const counted = corpus.records.measurements.filter(one => one.material !== null && isCounted(corpus, one))
    expect(quantities).toBe(counted.length)
  })

  it('quantities of a material by its values of the coloured facet', () => {
    for (const { id } of corpus.records.materials) {
      const own = corpus.records.measurements.filter(({ material }) => material === id)
      const groups = quantityGroups(corpus, own)
      expect(groups).not.toHaveLength(1)
      if (groups.length > 0) expect(ids(groups.flatMap(({ measurements }) => measurements))).toEqual(ids(own))
    }
  })

  it('terms from A to Z, whatever signs and capitals they have', () => {
    const letters = termsAToZ(corpus)
    expect(ids(letters.flatMap(({ items }) => items))).toEqual(ids(corpus.records.terms))
    expect(letters.map(({ letter }) => letter)).toEqual([...new Set(letters.map(({ letter }) => letter))].sort())
  })

  it('terms without a letter under a sign, with an anchor that an address can have', () => {
    const [term] = corpus.records.terms
    if (!term) throw new Error('the review has no term')
    const terms = ['±', '𝜇', 'É', ' – '].map((name, index) => ({ ...term, id: `term-${index}`, term: name }))
    expect(termsAToZ({ ...corpus, records: { ...corpus.records, terms } })).toEqual([
      { letter: '0–9', id: 'letter-none', items: [terms[3], terms[0]] },
      { letter: 'E', id: 'letter-e', items: [terms[2]] },
      { letter: 'Μ', id: 'letter-μ', items: [terms[1]] },
    ])
  })

  it('pathways by material, apart where one is followed with several values', () => {
    const { pairs, rest } = pathwayGroups(corpus)
    expect(ids([...pairs, ...rest].flatMap(({ pathways }) => pathways))).toEqual(ids(corpus.records.pathways))
    expect(pairs.every(({ pathways }) => pathways.length > 1)).toBe(true)
  })

  it('records by section, in the order of the sections', () => {
    const parts = bySection(corpus, [...corpus.records.findings].reverse())
    expect(ids(parts.flatMap(({ records }) => records))).toEqual(ids(corpus.records.findings))
    const order = corpus.sections.map(({ number }) => number)
    expect(parts.map(({ section }) => order.indexOf(section.number))).toEqual(
      parts.map(({ section }) => order.indexOf(section.number)).sort((a, b) => a - b),
    )
    const rows = sectionsWithRecords(corpus).flatMap(({ records, apart }) => [...records, ...apart])
    expect(rows).toHaveLength(datasetOf(corpus).rows.length)
  })
})

describe('the page of a figure', () => {
  it('names every work of the figure and of its panels, and a work every figure that was taken from it', () => {
    for (const figure of corpus.records.figures)
      for (const work of figureWorks(figure)) expect(figuresFrom(corpus, work)).toContain(figure)
    expect(figuresFrom(corpus, -1)).toEqual([])
  })

  it('lists the records that name it or a panel of it', () => {
    const shown = corpus.records.measurements.filter(({ figure }) => figure !== null)
    const [one] = shown
    const number = String(Number.parseInt(one?.figure ?? '', 10))
    const figure = corpus.records.figures.find(({ id, type }) => type === 'figure' && id === number)
    if (!figure) throw new Error('no measurement of the review names a figure')
    expect(recordsOn(corpus, figure).measurements).toContain(one)
    expect(recordsOn(corpus, { ...figure, type: 'table' })).toEqual({})
  })
})

describe('the page of a value of a facet', () => {
  it('has the charts that show it, each once, and the sections of its records', () => {
    for (const facet of corpus.vocabulary.facets)
      for (const { id } of facet.values) {
        const { own, others, records, sections } = facetPage(corpus, facet, id)
        expect(own.filter(chart => others.includes(chart))).toEqual([])
        const told = new Set(sections.map(({ number }) => number))
        for (const { section } of [...records.measurements, ...records.findings]) expect(told).toContain(section)
        for (const one of records.findings) expect(facetsOn(corpus, one)).toContainEqual({ facet, value: id })
      }
  })
})

describe('the page of comparisons', () => {
  it('counts the records of each material, and leaves out a value that none has', () => {
    const data = datasetOf(corpus)
    const { values, rows } = acrossTable(data)
    expect(values.length).toBeGreaterThan(1)
    for (const { counts } of rows) {
      expect(counts).toHaveLength(values.length)
      expect(counts.filter(count => count > 0).length).toBeGreaterThan(1)
    }
    for (const [place] of values.entries()) expect(rows.some(({ counts }) => counts[place])).toBe(true)
    expect(allComparisons(data)).toHaveLength(rows.reduce((sum, { pairs }) => sum + pairs.length, 0))
  })

  it('compares nothing that has not something on both sides', () => {
    const data = datasetOf(corpus)
    for (const { name, comparison } of allComparisons(data)) {
      expect(
        comparison.sides.map(({ rows }) => rows.length > 0),
        name,
      ).toEqual([true, true])
      const [a, b] = comparison.sides
      for (const { rows, parts } of [a, b]) {
        const [material, value] = parts
        const holds = lookupsOf(data).materials.get(material?.id ?? '')?.holds ?? []
        // What is made with one value is compared with another only where a record is of it alone.
        const isOwn = holds.length === 0 || holds.includes(value?.id ?? '')
        expect(isOwn || rows.some(({ materials }) => materials.length === 1), `${name} with ${value?.name}`).toBe(true)
      }
    }
  })

  it('names what is missing where it is asked for a value or a pair that is not there', () => {
    const data = datasetOf(corpus)
    const [value = ''] = lookupsOf(data).coloured?.values.keys() ?? []
    expect(colouredName(data, value)).toBe(lookupsOf(data).coloured?.values.get(value)?.name)
    expect(() => colouredName(data, 'none')).toThrow('There is no value "none" of the coloured facet.')
    expect(() => pairCalled(data, 'none')).toThrow('There is no pair of values "none".')
  })
})

describe('the page of data', () => {
  it('lists the files that are of no kind, and tells sizes in print', () => {
    const others = otherDataFiles(corpus).map(({ path }) => path)
    expect(others).toContain('datapackage.json')
    expect(others.filter(path => filesOfKind('findings').includes(path) || path.startsWith('schema/'))).toEqual([])
    expect([1, 1499, 12_600].map(sizeText)).toEqual(['1 kB', '1 kB', '13 kB'])
  })

  it('takes the most measured property for its examples', () => {
    const property = commonProperty(corpus)
    const count = (id: string) => corpus.records.measurements.filter(one => one.property === id).length
    expect(Math.max(...corpus.vocabulary.properties.map(({ id }) => count(id)))).toBe(count(property))
    expect(commonProperty({ records: { ...corpus.records, measurements: [] } })).toBe('')
  })
})

describe('the home page', () => {
  it('counts what there is, in the singular where there is one', () => {
    const [note] = corpus.records.notes
    if (!note) throw new Error('the review has no note')
    const few = { ...corpus.records, measurements: [], notes: [note] }
    const counted = countedRecords({ ...corpus, records: few })
    expect(counted.map(({ path }) => path)).toEqual(['explore/', 'refs/', 'notes/'])
    expect(counted.at(-1)).toMatchObject({ length: 1, label: 'note, each with its evidence' })
  })

  it('says what agrees, what is open and what is wrong', () => {
    const said = auditSentence(corpus) ?? ''
    const [, agree, open, wrong] =
      /^Recomputed, (\d+) statements agree, (\d+) (?:is|are) open and (\d+) (?:is|are) wrong/.exec(said) ?? []
    const statements = totals(tallies(corpus).filter(({ rule }) => rule.topic !== 'bibliography'))
    expect([agree, open, wrong].map(Number)).toEqual([statements.consistent, statements.open, statements.inconsistent])
  })

  it('leads first to the text and last to how it is cited', () => {
    const ways = waysInto(corpus)
    expect([ways[0]?.name, ways.at(-1)?.name]).toEqual(['Read', 'Cite'])
    expect(ways[0]?.path).toBe(`s/${corpus.sections[0]?.number}/`)
  })
})

describe('the explorer', () => {
  it('tells how many records of each kind there are', () => {
    expect(exploredText(corpus)).toMatch(/^\d+ quantities, .* and \d+ /)
    const some = { measurements: corpus.records.measurements.slice(0, 1) }
    const none = { findings: [], pathways: [], challenges: [], notes: [] }
    expect(exploredText({ ...corpus, records: { ...corpus.records, ...none, ...some } })).toBe('1 quantity')
  })

  it('counts the records of every value of every facet', () => {
    for (const { id, entries } of countedFacets(corpus))
      for (const { value, count } of entries)
        expect(facetPage(corpus, corpus.facet(id), value).records.findings.length).toBeLessThanOrEqual(count)
  })
})

describe('the search page', () => {
  it('proposes what the review has', () => {
    expect(searchExamples(corpus)).toEqual(expect.arrayContaining([expect.stringMatching(/^section \d/)]))
    const bare = { ...corpus, sections: [], records: { ...corpus.records, materials: [], figures: [], references: [] } }
    expect(searchExamples({ ...bare, vocabulary: { ...corpus.vocabulary, facets: [] } })).toEqual([])
  })
})

describe('the page of a section', () => {
  it('stands below the sections that it is part of', () => {
    const deep = corpus.sections.find(({ depth }) => depth === 3)
    if (!deep) throw new Error('no section of the review is that deep')
    const numbers = ancestorsOf(corpus, deep).map(({ number }) => number)
    expect(numbers).toEqual([deep.number.split('.')[0], deep.number.split('.').slice(0, 2).join('.')])
  })

  it('is summed up by how its first paragraph begins, or by its title', () => {
    expect(sectionSummary({ title: 'Tin', blocks: [] })).toBe('Tin')
    const [section] = corpus.sections
    if (!section) throw new Error('the review has no section')
    expect(sectionSummary(section)).toMatch(/^.{1,400}[.?!]$/)
  })

  it('has neighbours, but for the first and the last', () => {
    expect(neighbours(['a', 'b', 'c'], 'b')).toEqual({ previous: 'a', next: 'c' })
    expect(neighbours(['a'], 'a')).toEqual({ previous: undefined, next: undefined })
  })
})

it('a note names the records that it is about', () => {
  const note = corpus.records.notes.find(({ about }) => about.length > 0)
  if (!note) throw new Error('no note of the review is about a record')
  expect(subjectsOfNote(corpus, note)).toHaveLength(note.about.length)
  expect(() => subjectsOfNote(corpus, { ...note, about: ['none'] })).toThrow('There is no record "none".')
})
