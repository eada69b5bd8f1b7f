import type { Corpus } from '../../../src/core/corpus/types.ts'
import { corpusOf } from '../../exports/support/reviews.ts'
import { projectRoot } from '../../site/support/where.ts'

/** The corpus of a review of the project: this one, or a fixture by its folder. */
export const reviewCorpus = (folder = ''): Promise<Corpus> => corpusOf(projectRoot + folder)
