import { describe, expect, it } from 'vitest'
import { quantityFinder } from '../../src/core/corpus/text/quantities.ts'
import { textSeen } from '../../src/core/corpus/text/seen.ts'
import { formulaFinder } from '../../src/core/corpus/text/typed.ts'

const unit = (id: string, more: object = {}) => ({ id, ucum: id, display: null, singular: null, ...more })
const quantitiesIn = quantityFinder([
  unit('mA h/g'),
  unit('C-rate', { display: 'C' }),
  unit('unit cells', { singular: 'unit cell' }),
  unit('1', { display: '' }),
  unit('one', { display: '' }),
])
const quantities = (text: string) => quantitiesIn(textSeen(text)).map(({ text }) => text)
const formulas = (text: string, words: string[] = []) => formulaFinder(words)(text).map(({ text }) => text)

describe('quantityFinder(units)', () => {
  it('takes the unit of years for the article where a word follows', () => {
    const years = quantityFinder([unit('a')])
    expect(years('in 2019 a flood came, and lasted 12 a.').map(({ text }) => text)).toEqual(['12 a'])
  })

  it.each([
    ['grew by 420 % at', '420 %'],
    ['grew by 420%.', '420%'],
    ['3–7 nm s⁻¹ fast', '3–7 nm s⁻¹'],
    ['from 0.38 to 0.40 nm', '0.38 to 0.40 nm'],
    ['about 20 mA h g⁻¹', '20 mA h g⁻¹'],
    ['20 mA h/g', '20 mA h/g'],
    ['a 20-nm film', '20-nm'],
    ['5 nm-thick', '5 nm'],
    ['at −12 °C', '−12 °C'],
    ['5 × 10⁻⁶ mbar', '5 × 10⁻⁶ mbar'],
    ['10⁻⁵ Pa', '10⁻⁵ Pa'],
    ['1,000 h', '1,000 h'],
    ['200 cycles', '200 cycles'],
    ['10 times faster', '10 times'],
    ['10-fold', '10-fold'],
    ['20 per cent', '20 per cent'],
    ['at 0.5C', '0.5C'],
    ['one or 2 unit cells', '2 unit cells'],
    ['50 μm with the Greek letter', '50 μm'],
    ['±5 K', '±5 K'],
    ['2\u00a0Å', '2 Å'],
    ['a 1 M solution', '1 M'],
    ['膜厚为5 nm的薄膜', '5 nm'],
    ['在300°C下', '300°C'],
    ['长 5 公里', '5 公里'],
    ['加热2小时后', '2小时'],
    ['提高20%以上', '20%'],
    ['提高3倍', '3倍'],
    ['厚さ5 nmの膜', '5 nm'],
    ['um 20 Prozent', '20 Prozent'],
    ['nach 5 Stunden', '5 Stunden'],
    ['5-fach größer', '5-fach'],
    ['de 20 pour cent', '20 pour cent'],
    ['long de 5 mètres', '5 mètres'],
    ['un 20 por ciento', '20 por ciento'],
    ['длиной 5 км', '5 км'],
    ['over ½ km', '½ km'],
    ['1½ nm thick', '1½ nm'],
    ['1 ½ nm thick', '1 ½ nm'],
    ['⅔ of it, ⅔ h', '⅔ h'],
    ['from ¼ to ¾ V', '¼ to ¾ V'],
    ['after 2⅞–3⅛ h', '2⅞–3⅛ h'],
    ['⅟9 km', '⅟9 km'],
    ['1⁄2 km', '1⁄2 km'],
    ['1 1⁄2 km', '1 1⁄2 km'],
    ['¹⁄₂ km', '¹⁄₂ km'],
    ['1/2 km', '1/2 km'],
    ['−1/2 V', '−1/2 V'],
    ['½ % of all', '½ %'],
    ['1½ times as much', '1½ times'],
    ['for 5 minutes', '5 minutes'],
    ['for 5 sec', '5 sec'],
    ['for 5 secs', '5 secs'],
    ['for 5 mins', '5 mins'],
    ['within 5 hrs', '5 hrs'],
    ['by 10 pct', '10 pct'],
    ['at 5 deg C', '5 deg C'],
    ['at 5 degs C', '5 degs C'],
    ['after 5 wks', '5 wks'],
    ['at 5 deg. F', '5 deg. F'],
  ])('finds the quantity in "%s"', (text, found) => {
    expect(quantities(text)).toEqual([found])
  })

  it.each([
    'in 2015 a team',
    'the 3 one knows',
    'Fig. 5 A',
    'Figs. 2 and 3 A',
    'Table 1 m',
    'Section 3.1 h',
    'the 2nd cycle',
    '2H-MoS2',
    'P2 h',
    'Na15 s',
    'the 1s orbital',
    '3D',
    '3d metals',
    'the (110) plane',
    'steps 3 h',
    '5 electrons',
    'ten times',
    '4 Na',
    '11 and 12',
    '½ of all',
    '2019年发表',
    '图5 A和',
    '第3 h节',
    '表2 m',
    '3个样品，5种材料',
    '在3月5日',
    'naïve5 nm',
    'a spin of ½ at',
    'Na⅔Ni⅓Mn⅔O2',
    '1:1',
    'two steps',
    '18650 cells',
    'version 2.0',
    'in 2015 K. Xu and others',
    'in 2012. A new',
    'Scheme 2 a',
    'Figure 5 k and 6 m',
    'p. 12 m',
    '[5] M. Smith',
    '4 K⁺ ions',
    '2 N₂',
    '2 N2 molecules',
    '4 Na and 2 Mg',
    'a 2×2 supercell, 2 × N',
    '5s2 and 3d5',
    '2 bars of the chart',
    '3 bits',
    '2 orders of magnitude',
    'Li7-3x and x of it',
    '3.1.2 a',
    '5 am',
  ])('finds none in "%s"', text => {
    expect(quantities(text)).toEqual([])
  })
})

describe('quantityFinder(units, names)', () => {
  const names = ['LTT 1445 A b', 'TRAPPIST-1 h', 'HD 219134 c', 'K2-18 b']
  const found = (text: string) => quantityFinder([unit('h'), unit('A')], names)(textSeen(text)).map(({ text }) => text)

  it.each([
    ['TRAPPIST-1 h', []],
    ['around TRAPPIST-1\u00a0h, where', []],
    ['LTT 1445 A b and LTT 1445 A c', ['1445 A']],
    ['TRAPPIST-1 h needs 5 h', ['5 h']],
    ['TRAPPIST-1 hours', ['1 hours']],
    ['xTRAPPIST-1 h', ['1 h']],
  ])('takes what belongs to a name in "%s" for none', (text, quantities) => {
    expect(found(text)).toEqual(quantities)
  })
})

describe('formulaFinder(words)', () => {
  it.each([
    ['Na15Sn4'],
    ['MnO₂'],
    ['2H-MoS2'],
    ['Li2O2'],
    ['LiNi0.5Mn1.5O4'],
    ['Na_xCoO2'],
    ['Li_{7-3x}Al_xLa3Zr2O12'],
    ['Na3V2(PO4)3'],
    ['TiO2(B)'],
    ['NaPF6'],
    ['K0.5MnO2'],
    ['MoS2'],
    ['Fe7S8'],
    ['Ni12P5'],
    ['LiNi1/3Mn1/3Co1/3O2'],
    ['LiNi₁/₃Mn₁/₃Co₁/₃O₂'],
    ['Na2/3Ni1/3Mn2/3O2'],
    ['NaₓCoO₂'],
    ['Na⅔Ni⅓Mn⅔O2'],
    ['Co0.85Se□0.15'],
    ['Ti3C2T_x'],
    ['NaMO2'],
    ['H2O'],
    ['D2O'],
    ['CO2'],
    ['NH3'],
    ['CH4'],
    ['H2SO4'],
    ['C12H22O11'],
    ['KC24'],
    ['W18O49'],
    ['V2O5'],
    ['KPF6'],
    ['C3N4'],
    ['SF6'],
    ['P4S10'],
  ])('finds %s', formula => {
    expect(formulas(`of ${formula}, that is`)).toEqual([formula])
  })

  it('leaves the words alone that a review lists', () => {
    expect(formulas('of NaC2 and KS6 on MoS2', ['KS6', 'NaC2'])).toEqual(['MoS2'])
  })

  it('finds each of those that a slash sets apart, and one behind the name of a stacking', () => {
    expect(formulas('CO2/3H2O, S8/Li2S')).toEqual(['CO2', 'H2O', 'Li2S'])
    expect(formulas('P2-Na2/3MnO2')).toEqual(['Na2/3MnO2'])
  })

  it('finds one before a hyphen or a slash', () => {
    expect(formulas('MoS2-based and Co3O4/C')).toEqual(['MoS2', 'Co3O4'])
  })

  it.each([
    'Li–S',
    'P2-type',
    'SIB',
    'C60',
    'CNF',
    'LiTFSI',
    'P14TFSI',
    'Na+',
    'Li–O₂',
    'Figure S1',
    'In situ',
    'PVDF',
    'A550',
    'KOH',
    'NMC811',
    'NMC 811',
    'NCM523',
    'CR2032',
    'CD4',
    'CD8',
    'CNT5',
    'BCC2',
    'FCC2',
    'U2OS',
    'ISO9001',
    'PMC4719068',
    'IC50',
    'W3C',
    'US10483541',
    'CITRATE',
    'NIPS',
    'COIN',
    'PVC',
    'DMC',
    'Tl2212',
    'BSCCO2223',
    'H1N1',
    'H7N9',
    'COVID19',
    'SARS-CoV2',
    'PM2.5',
    'PC61BM',
    'PVP40',
    'PS80',
    'UN38.3',
    'XC72',
    'SU8',
    'Y2K',
    'P2P',
    'CO1',
    'BP2000',
    'ICR18650',
    'C60',
    'AISI316',
  ])('leaves %s alone', word => {
    expect(formulas(`the ${word} here`)).toEqual([])
  })
})
