/** What `npm test` does, step by step. */

const lint = { name: 'format and lint', run: ['biome', 'check', '--error-on-warnings'] }
const unused = { name: 'unused code', run: ['knip'] }
const valid = { name: 'the review is valid', run: ['bin/insitu-atlas.mjs', 'check'] }
const types = { name: 'types', run: ['astro', 'check', '--minimumSeverity', 'error'] }
const build = { name: 'build', run: ['bin/insitu-atlas.mjs', 'build'] }
const browser = { name: 'browser tests', projects: ['browser'], needs: build }
const rest = { name: 'unit tests and built site', projects: ['unit', 'site'], needs: build, anyway: ['unit'] }

/**
 * The steps, in groups that follow each other. Lanes of a group run at the same time, the steps of a lane one after
 * the other. The browser has the machine to itself: its tests wait for pages, and theirs are those that a busy machine
 * can fail. Types are told by one processor, and have the other left to the tests. Each step counts as one check, or
 * as the tests in it; of one that `needs` another only what is to run `anyway` does so when that failed. Unit tests
 * and those of the built site share a run, so that no core waits between them.
 */
export const groups = [[[lint], [unused], [valid], [build]], [[browser]], [[types], [rest]]]
