/** Comes without types: what of it is used here. */
declare module 'svg-to-pdfkit' {
  // biome-ignore lint/style/noDefaultExport: the package exports nothing else
  export default function drawSvg(document: object, svg: string, x: number, y: number, options: object): void;
}
