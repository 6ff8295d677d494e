import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compressed = promisify(brotliCompress);

/** Less is not worth the while. */
const MIN_BYTES = 2048;
/** Beyond it an answer takes longer to compress than to send. */
const QUALITY = 5;

/** An answer in Brotli where the asker reads that; else as it is, and for the server around us to compress as it likes. */
export async function compress(request: Request, response: Response): Promise<Response> {
  if (!readsBrotli(request) || response.body === null || response.headers.has("content-encoding")) return response;
  const plain = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.append("vary", "accept-encoding");
  const { status, statusText } = response;
  if (plain.length < MIN_BYTES) return new Response(plain, { status, statusText, headers });
  const body = await compressed(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  headers.set("content-encoding", "br");
  headers.delete("content-length");
  return new Response(body, { status, statusText, headers });
}

function readsBrotli(request: Request): boolean {
  const accepted = (request.headers.get("accept-encoding") ?? "").split(",");
  return accepted.some((coding) => {
    const [name, ...parameters] = coding.split(";").map((part) => part.trim().toLowerCase());
    return name === "br" && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
