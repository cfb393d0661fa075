import { strToU8, zipSync } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0.00"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** One sheet: its rows as they stand in the file. */
type Sheet = { readonly name: string; readonly rows: string; readonly state?: string };

/** A workbook as spreadsheet programs write it; `more` are further parts, or others in place of these. */
export function workbook(
  sheets: readonly Sheet[],
  more: Readonly<Record<string, string>> = {},
  properties = '',
): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const related = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    'xl/sharedStrings.xml':
      '<sst><si><t>Item</t></si><si><r><t>Por</t></r><r><t>celain</t></r><rPh><t>x</t></rPh></si></sst>',
    'xl/styles.xml': STYLES,
    ...more,
  };
  for (const [index, { rows }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const column = (index: number): string => String.fromCharCode(65 + index);

/** A sheet of rows: texts as words, numbers as numbers. */
export const workbookOf = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  workbook([
    {
      name: 'Orders',
      rows: rows
        .map((cells, row) => {
          const written = cells.map((value, index) => {
            const at = `r="${column(index)}${row + 1}"`;
            return typeof value === 'number'
              ? `<c ${at}><v>${value}</v></c>`
              : `<c ${at} t="inlineStr"><is><t>${value}</t></is></c>`;
          });
          return `<row r="${row + 1}">${written.join('')}</row>`;
        })
        .join(''),
    },
  ]);
