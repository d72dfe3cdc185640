import { renderPdf } from '../../functions/report/pdf-document.ts';
import { type Extent, sampleReport } from './sample-report.ts';

interface Bindings {
  readonly FONTS: { fetch(url: string): Promise<Response> };
}

/** A Worker that answers `/<extent>?name=<application name>` with the report on the sample. */
export default {
  async fetch(request: Request, { FONTS }: Bindings): Promise<Response> {
    const url = new URL(request.url);
    const sample = sampleReport(url.pathname.slice(1) as Extent);
    const name = url.searchParams.get('name') ?? sample.application.name;
    const pdf = await renderPdf({ ...sample, application: { ...sample.application, name } }, async (file) => {
      const response = await FONTS.fetch(`https://fonts/${file}`);
      return new Uint8Array(await response.arrayBuffer());
    });
    return new Response(pdf.slice(), { headers: { 'content-type': 'application/pdf' } });
  },
};
