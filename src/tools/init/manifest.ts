/** The scripts of a review, as npm calls them: each is a command of the engine. */
export const scriptNames = [
  'dev',
  'new',
  'import',
  'resolve',
  'check',
  'build',
  'serve',
  'coverage',
  'release',
  'bundle',
  'pdf',
  'epub',
  'deposit',
  'docs',
] as const

/** The `package.json` of a review in a folder of some name, which wants the engine as npm is to find it. */
export const manifestOf = (folder: string, wanted: string): object => ({
  name: packageName(folder),
  private: true,
  type: 'module',
  engines: { node: '>=20' },
  scripts: {
    start: 'node scripts/install.mjs && insitu-atlas start',
    test: 'node scripts/install.mjs && insitu-atlas test',
    ...Object.fromEntries(scriptNames.map(name => [name, `insitu-atlas ${name}`])),
  },
  dependencies: { 'insitu-atlas': wanted },
})

/** A name that npm takes, made from that of a folder: small letters and digits of any script's Latin transcription. */
function packageName(folder: string): string {
  const plain = folder.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const name = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return name === '' || name === 'insitu-atlas' || name === 'node-modules' ? 'review' : name.slice(0, 200)
}
