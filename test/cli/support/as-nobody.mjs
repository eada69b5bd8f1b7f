/** Runs a script as a user who may write nowhere but in a folder. Usage: as-nobody.mjs FOLDER SCRIPT [words] */
import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const [folder, script, ...words] = process.argv.slice(2)
const nobody = 65534
const temporary = join(folder, 'temporary')
mkdirSync(temporary, { recursive: true })
chownSync(temporary, nobody, nobody)
const env = { ...process.env, HOME: folder, TMPDIR: temporary }
const { status } = spawnSync(process.execPath, [script, ...words], { uid: nobody, gid: nobody, stdio: 'inherit', env })
process.exit(status ?? 1)
