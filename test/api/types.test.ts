import { describe, expect, expectTypeOf, it } from 'vitest'
import * as calculate from '../../src/api/calculate.ts'
import * as extend from '../../src/api/extend.ts'
import * as api from '../../src/api/index.ts'

describe('the programming interface', () => {
  it('is what docs/EXTENDING.md says, and no more', () => {
    expect(Object.keys(api).sort()).toEqual(['checksOf', 'loadReview'])
    expect(Object.keys(extend).sort()).toEqual(
      [
        'defineCalculator',
        'defineChartType',
        'defineComponent',
        'defineConfig',
        'defineDerivation',
        'defineKind',
        'definePack',
        'defineRule',
        'judged',
        'judgedUnder',
        'prose',
        'z',
        'verdictOf',
      ].sort(),
    )
  })

  it('gives computations what they read and print with', () => {
    const names = ['fewest', 'figures', 'optional', 'printed', 'readAll', 'readPositive', 'readQuantity', 'readTyped']
    expect(Object.keys(calculate).sort()).toEqual(names)
    expectTypeOf<ReturnType<calculate.Computation['compute']>>().toEqualTypeOf<calculate.Outcome>()
    expectTypeOf<Omit<extend.AddedCalculator, 'page'>>().not.toExtend<extend.AddedCalculator>()
    expectTypeOf<extend.AddedCalculator['page']>().returns.toEqualTypeOf<extend.CalculatorPage | null>()
  })

  it('has the types of a review and of what there is to ask', () => {
    expectTypeOf(api.loadReview).parameters.toEqualTypeOf<[folder: string]>()
    expectTypeOf(api.loadReview).returns.resolves.toEqualTypeOf<api.LoadedReview>()
    expectTypeOf<api.LoadedReview['corpus']>().toEqualTypeOf<api.Corpus | null>()
    expectTypeOf<api.Problem['line']>().toEqualTypeOf<number>()
    expectTypeOf<api.Problem['hint']>().toEqualTypeOf<string | null>()
    expectTypeOf<api.Corpus['records']['measurements']>().toEqualTypeOf<api.Measurement[]>()
    expectTypeOf<ReturnType<api.Corpus['section']>>().toEqualTypeOf<api.Section | undefined>()
    expectTypeOf(api.checksOf).returns.toEqualTypeOf<api.Check[]>()
  })

  it('asks a rule and a pack for all that they owe', () => {
    expectTypeOf(extend.defineRule).parameter(0).toEqualTypeOf<extend.Rule>()
    expectTypeOf<Omit<extend.Rule, 'judge'>>().not.toExtend<extend.Rule>()
    expectTypeOf<Omit<extend.Rule, 'assumes'>>().not.toExtend<extend.Rule>()
    expectTypeOf<Omit<extend.Pack, 'rules'>>().not.toExtend<extend.Pack>()
    expectTypeOf<Omit<extend.Rule, 'flaw'>>().toExtend<extend.Rule>()
    expectTypeOf<Omit<extend.AddedComponent, 'file'>>().not.toExtend<extend.AddedComponent>()
    expectTypeOf<Omit<extend.AddedComponent, 'names' | 'prints' | 'wraps'>>().toExtend<extend.AddedComponent>()
    expectTypeOf<Omit<extend.AddedChartType, 'like'>>().not.toExtend<extend.AddedChartType>()
    expectTypeOf<extend.AddedChartType['like']>().toEqualTypeOf<
      'bar' | 'dot' | 'change' | 'range' | 'scatter' | 'line'
    >()
    expectTypeOf<{ hatched: true; barThickness: () => number }>().toExtend<extend.OwnForm>()
    expectTypeOf<{ layout: () => null }>().not.toExtend<extend.OwnForm>()
    expectTypeOf<extend.RecordWith<{ score: extend.z.ZodInt }>['score']>().toEqualTypeOf<number>()
    expectTypeOf(extend.defineKind<{ score: extend.z.ZodInt }>)
      .parameter(0)
      .toHaveProperty('title')
      .parameter(0)
      .toHaveProperty('score')
      .toEqualTypeOf<number>()
    expectTypeOf(extend.judged).returns.toEqualTypeOf<extend.Judgement>()
  })

  it('gives the file of a component the record of the kind that it names', () => {
    expectTypeOf<extend.ComponentProps<'measurements'>['record']>().toEqualTypeOf<api.Measurement>()
    expectTypeOf<extend.ComponentProps['record']>().toEqualTypeOf<null>()
  })
})
