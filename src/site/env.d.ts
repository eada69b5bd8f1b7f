/// <reference types="astro/client" />

declare module 'virtual:atlas/sections' {
  export const texts: Record<string, import('astro/runtime/server/index.js').AstroComponentFactory>
}
