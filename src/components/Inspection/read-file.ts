/** A larger file is a log; what matters stands around the error. */
const mostBytes = 1_000_000;

export type FileText = {readonly text: string} | {readonly because: 'not-text' | 'too-large'};

/** A dropped file as text. Pictures and other files that are no text are refused: nothing here reads them. */
export async function readTextFile(file: File): Promise<FileText> {
  if (/^(?:image|audio|video|font)\//.test(file.type)) return {because: 'not-text'};
  if (file.size > mostBytes) return {because: 'too-large'};
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer());
    return text.includes('\0') ? {because: 'not-text'} : {text};
  } catch {
    return {because: 'not-text'};
  }
}
