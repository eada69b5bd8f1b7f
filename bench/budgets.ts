import type { Edited } from './live.ts'
import type { Size } from './neutral.ts'

/** What a page may weigh at first, in bytes after brotli; 1 kB is 1,000 bytes. */
export const weights = { section: 14_000, sectionWithCharts: 20_000, script: 5_000 }

/**
 * What the page of a record may load at first without its images, in bytes after brotli: half of all such pages, and any
 * one of them. The goal for half of them is 7,000. That letters of twice the size fit a phone, and that a reader's view
 * names all authors, is 110 of them.
 */
export const recordWeights = { half: 7_420, any: 12_900 }

/** What a first search may load in a review of 1,000 chapters, in bytes after brotli. */
export const searchBudget = 100_000

/** What a first search may load in this review, in bytes after gzip. */
export const firstSearchBudget = 60_000

/** What a page may take to answer a key or a choice, in milliseconds. */
export const answerBudget = 50

/** What building may take: seconds, and megabytes of memory. */
export type BuildBudget = { check?: number; build: number; memory: number }

/**
 * For this review: what building may take; seconds from an edit until an open page shows it; and what a test lets a build
 * of 100 chapters with 200 measurements take.
 */
export const budgets: {
  review: BuildBudget
  edit: Record<Edited, number>
  hundredChapters: Pick<BuildBudget, 'memory'>
} = {
  review: { check: 0.7, build: 15, memory: 1000 },
  edit: { record: 0.3, text: 0.6, style: 0.3 },
  hundredChapters: { memory: 450 },
}

/** Made-up reviews to build; the large ones take minutes. Every measurement has its page. */
export const corpora: { name: string; size: Size; budget: BuildBudget; large: boolean }[] = [
  {
    name: '100 chapters, 2,000 records',
    size: { chapters: 100, measurements: 2_000 },
    budget: { build: 12, memory: 1000 },
    large: false,
  },
  {
    name: '12 chapters, 10,000 records',
    size: { chapters: 12, measurements: 10_000 },
    budget: { build: 60, memory: 1500 },
    large: true,
  },
  {
    name: '1,000 chapters, 20,000 records',
    size: { chapters: 1_000, measurements: 20_000 },
    budget: { build: 120, memory: 2000 },
    large: true,
  },
]
