import { describe, expect, it } from 'vitest'
import { tableRecords } from '../../src/core/query/table-rows.ts'
import { tableModel } from '../../src/outputs/charts/index.ts'
import { bridges, makeTable } from './source.ts'

describe('tableModel(source, table)', () => {
  it('gathers measurements into rows and spreads them over columns', () => {
    const table = makeTable({
      query: { where: { property: 'sag' }, not: { load: 'Road' } },
      rows: ['material'],
      columns: [
        { title: 'What', field: 'material' },
        { title: 'By rail', where: { load: 'Rail' } },
        { title: 'All', field: 'quantity' },
        { title: 'Sources', field: 'refs' },
      ],
      sort: 'label',
    })
    const { columns, rows } = tableModel(bridges(), table)
    expect(columns.map(({ numeric }) => numeric)).toEqual([false, true, true, false])
    expect(rows).toEqual([
      [
        { type: 'records', kind: 'materials', links: [] },
        { type: 'quantities', measurements: [], names: null },
        { type: 'quantities', measurements: ['any-sag'], names: null },
        { type: 'refs', refs: [] },
      ],
      [
        { type: 'records', kind: 'materials', links: [{ id: 'granite', text: 'Granite' }] },
        { type: 'quantities', measurements: ['granite-rail-sag', 'granite-creep'], names: null },
        { type: 'quantities', measurements: ['granite-rail-sag', 'granite-creep'], names: null },
        { type: 'refs', refs: [1, 2] },
      ],
      [
        { type: 'records', kind: 'materials', links: [{ id: 'marl', text: 'Soft <marl> & "clay"' }] },
        { type: 'quantities', measurements: ['marl-sag-limit'], names: null },
        { type: 'quantities', measurements: ['marl-sag-limit'], names: null },
        { type: 'refs', refs: [] },
      ],
    ])
    expect(tableRecords(bridges(), table)).toEqual(['granite-rail-sag', 'granite-creep', 'marl-sag-limit', 'any-sag'])
  })
  it('says what quantities are where neither row nor column does', () => {
    const columns = [
      { title: 'Material', field: 'material' },
      { title: 'By road', where: { load: 'Road' } },
      { title: 'Old', where: { property: 'age' } },
    ]
    const table = makeTable({ query: { where: { material: ['granite', 'marl'] } }, rows: ['class'], columns })
    expect(tableModel(bridges(), table).rows[0]?.slice(1)).toEqual([
      {
        type: 'quantities',
        measurements: ['granite-road-sag', 'marl-sag'],
        names: ['sag, granite', 'sag, soft <marl> & "clay", {CaCO3}'],
      },
      { type: 'quantities', measurements: ['granite-age'], names: ['granite'] },
    ])
  })
  it('leaves out rows that have too little to compare', () => {
    const columns = [
      { title: 'What', field: 'material' },
      { title: 'By rail', where: { load: 'Rail' } },
      { title: 'By road', where: { load: 'Road' } },
    ]
    const table = makeTable({
      query: { where: { property: 'sag', kind: 'measured' } },
      rows: ['material'],
      columns,
      filled: 2,
    })
    expect(tableModel(bridges(), table).rows.map(([first]) => first)).toEqual([
      { type: 'records', kind: 'materials', links: [{ id: 'granite', text: 'Granite' }] },
    ])
    expect(tableRecords(bridges(), table)).toEqual(['granite-rail-sag', 'granite-creep', 'granite-road-sag'])
  })
  it('lists techniques with their texts and figures', () => {
    const table = makeTable({
      query: { of: 'techniques', where: { class: 'arch' } },
      columns: [
        { title: 'Design', field: 'name' },
        { title: 'Limits', field: 'limits' },
        { title: 'Age', where: { property: 'age' } },
      ],
    })
    expect(tableModel(bridges(), table).rows).toEqual([
      [
        { type: 'records', kind: 'techniques', links: [{ id: 'corbel', text: 'Corbelled arch' }] },
        { type: 'text', lines: ['It is heavy.'] },
        { type: 'quantities', measurements: ['granite-age'], names: ['granite'] },
      ],
    ])
    expect(tableRecords(bridges(), table)).toEqual(['granite-age'])
  })
  it('shows names as they are written, in the notation of its lines', () => {
    const source = bridges()
    const named = { ...source, classOf: () => ({ id: 'stone', name: 'Stone', plural: 'Stones {a} *b*' }) }
    const table = makeTable({
      query: { where: { material: 'granite' } },
      rows: ['class'],
      columns: [{ title: 'Class', field: 'class' }],
    })
    expect(tableModel(named, table).rows).toEqual([[{ type: 'text', lines: ['Stones \\{a\\} \\*b\\*'] }]])
  })
  it('shows conditions, formulas and names of values', () => {
    const table = makeTable({
      query: { where: { kind: 'theoretical' } },
      columns: [
        { title: 'Formula', field: 'formula' },
        { title: 'Load', field: 'load' },
        { title: 'Wind', field: 'conditions' },
      ],
    })
    expect(tableModel(bridges(), table).rows).toEqual([
      [
        { type: 'text', lines: ['{CaCO3}'] },
        { type: 'text', lines: ['road'] },
        { type: 'text', lines: ['wind 20\u00a0m\u00a0s⁻¹'] },
      ],
    ])
  })
})
