import { escapeHtml } from '../../core/html/html.ts'

/**
 * The page that stands in place of all others while a review has problems: the words of the check, readable without
 * scripts. The server's own script has it go away once they are mended.
 */
export const problemPage = (wrong: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The review has problems</title>
<style>
body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark }
pre { overflow-x: auto; font: 0.9rem/1.5 ui-monospace, monospace }
</style>
<h1>The review has problems</h1>
<p>The page comes back by itself when they are mended.</p>
<pre>${escapeHtml(wrong)}</pre>
<script type="module" src="/@vite/client"></script>
</html>
`
