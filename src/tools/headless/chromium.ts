import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core'
import { chromiumPath, selfSufficientEnvironment } from './executable.ts'

// Not one request of its own: no updates, no reports, no probing of the network.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
]

/**
 * Starts a headless Chromium, on Linux the one that comes inside an npm package, so that a machine with nothing else
 * installed has one. It runs without a sandbox, as root must: open only pages of one's own in it.
 */
export const launchChromium = (): Promise<Browser> => start(options => chromium.launch(options))

/** Starts the same Chromium for several processes, which reach it at its `wsEndpoint()`. */
export const serveChromium = (): Promise<BrowserServer> => start(options => chromium.launchServer(options))

async function start<T>(launch: (options: LaunchOptions) => Promise<T>): Promise<T> {
  const executablePath = await chromiumPath()
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars', ...quiet]
  const options: LaunchOptions = executablePath ? { executablePath, args } : { channel: 'chrome', args }
  try {
    return await launch(options)
  } catch (error) {
    const lacksLibraries = String(error).includes('error while loading shared libraries')
    if (!lacksLibraries) throw error
    return launch({ ...options, env: await selfSufficientEnvironment() })
  }
}
