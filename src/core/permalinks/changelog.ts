/** The change log, relative to the review's root. */
export const changelogFile = 'CHANGELOG.md'
