import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'

/**
 * Compiles the modules of a folder into another, file by file, so that each stands where it stood and finds what lies
 * beside it: TypeScript becomes JavaScript, pages name the compiled modules, all else is as it is. Declarations and notes
 * for readers of the code are left out.
 */
export async function compile(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile() && !/\.(?:d\.ts|md)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(from.length + 1))
  await Promise.all(paths.map(path => compileFile(join(from, path), join(to, path))))
}

async function compileFile(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  if (source.endsWith('.ts')) {
    const { code } = await transform(await readFile(source, 'utf8'), {
      loader: 'ts',
      format: 'esm',
      target: 'node24',
      charset: 'utf8',
      sourcefile: source,
      // As Node strips types: what an import names is loaded, unless it is a type.
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    })
    await writeFile(target.replace(/\.ts$/, '.js'), compiledNames(code))
  } else if (source.endsWith('.astro')) await writeFile(target, compiledNames(await readFile(source, 'utf8')))
  else await cp(source, target)
}

/** A text whose imports, and modules that it names for a thread, are the compiled ones. */
const compiledNames = (text: string): string =>
  text.replace(/(\b(?:from|import)\s*\(?\s*|\bnew URL\(\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g, '$1$2$3.js$2')

/** Has the declarations in a folder name the compiled modules: the compiler leaves what they import as it is written. */
export async function nameCompiled(folder: string): Promise<void> {
  const paths = (await readdir(folder, { recursive: true })).filter(path => path.endsWith('.d.ts'))
  await Promise.all(
    paths.map(async path => {
      const file = join(folder, path)
      await writeFile(file, compiledNames(await readFile(file, 'utf8')))
    }),
  )
}
