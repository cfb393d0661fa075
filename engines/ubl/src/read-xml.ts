import { decodeXml } from './decode.ts';
import { UBL_LIMITS } from './limits.ts';
import { parseXml, type XmlElement } from './xml.ts';

/**
 * The root element of an XML file, with the place of everything in it: for rules that ask more of a document than its model tells.
 * @throws what `readUbl` tells of a file that is no XML, too large or in an encoding unknown
 */
export function readXml(bytes: Uint8Array): XmlElement {
  return parseXml(decodeXml(bytes, UBL_LIMITS), UBL_LIMITS);
}
