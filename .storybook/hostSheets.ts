/** Stylesheets of hosts in small, to see a part among them. Real ones come with the examples of each host. */
export const hostSheets = {
  none: '',
  smallRem: 'html { font-size: 62.5% } body { font-size: 1.6em; font-family: Arial, sans-serif }',
  prose: `
    body { font-family: Georgia, serif; font-size: 18px; color: #222; background: #fff }
    p { margin: 1.5em 0; line-height: 1.8 } ul, ol { margin: 1em 0 1em 2em; padding: 0 } li { margin: .5em 0 }
    h2, h3 { text-transform: uppercase; letter-spacing: .05em; color: #036 } a { color: #036 }
    label { display: inline-block; font-size: 90%; text-transform: uppercase } fieldset { border: 3px solid #ccc; padding: 20px }
    legend { background: #036; color: #fff; padding: 5px } button { background: #036; color: #fff; border-radius: 20px }
    input, textarea { width: 50%; border: 3px inset #999 } summary { background: #eee; padding: 10px } blockquote { font-style: italic; margin: 2em }`,
  dark: 'body { font-family: system-ui, sans-serif; color: #eee; background: #111 }',
} as const;
