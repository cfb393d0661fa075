export { AskedValue } from './AskedValue.tsx';
export { ButtonRow } from './ButtonRow.tsx';
export { ChartFrame } from './ChartFrame.tsx';
export { CommandForm } from './CommandForm.tsx';
export { CurrencySelect } from './CurrencySelect.tsx';
export { compact } from './compact.ts';
export { DataList, SimpleTable } from './DataList.tsx';
export { DataTable } from './DataTable.tsx';
export { DayField, MomentField } from './DayField.tsx';
export { DayInput, useDayRule } from './DayInput.tsx';
export { DescribedForm, type FormLine } from './DescribedForm.tsx';
export { type Column, toggled } from './data-table-parts.tsx';
export { default as deskStyles } from './desk.module.css';
export { DetailSection, Said } from './detail.tsx';
export { EmailInput, useEmailRule } from './EmailInput.tsx';
export { EvidenceInput } from './EvidenceInput.tsx';
export { EvidenceList } from './evidence.tsx';
export { Choices, CountrySelect, Field, FieldRow } from './Field.tsx';
export { FileDrop } from './FileDrop.tsx';
export { default as formStyles } from './forms.module.css';
export { geometry } from './geometry.ts';
export { Icon } from './icon.tsx';
export { Menu, MenuChoice, MenuEntry, menuEntryClass } from './Menu.tsx';
export { DecimalInput, useDecimalRule, useWholeRule, WholeInput } from './numbers.tsx';
export {
  OrganisationName,
  OrganisationSelect,
  useIsContact,
  useOrganisationCountry,
} from './organisations.tsx';
export { PaymentSelect } from './PaymentSelect.tsx';
export { ProofNote } from './ProofNote.tsx';
export { ReachNote } from './ReachNote.tsx';
export { RemoveButton } from './RemoveButton.tsx';
export { SearchText } from './SearchText.tsx';
export { SideDrawer } from './SideDrawer.tsx';
export { Badge, Bones, DemonstrationMark, Empty, Loaded, Pending, ProblemNote } from './states.tsx';
export { useTell } from './tell.ts';
export { Telling, useTold } from './telling.tsx';
export { useMeant } from './use-meant.ts';
export { useOnce } from './use-once.ts';
export { useWidth } from './use-width.ts';
export {
  Country,
  Day,
  deliveryText,
  Fingerprint,
  isPriced,
  Money,
  moneyText,
  Quantity,
  quantityText,
  TradeValue,
  unitName,
  When,
} from './values.tsx';
