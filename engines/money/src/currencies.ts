/**
 * Currencies of ISO 4217 (list one as published on 2024-06-25 and its amendments to 2025: XCG, XAD), written as code and
 * numeric code, grouped by the number of decimals of the minor unit. Withdrawn currencies stay readable because old
 * documents name them.
 */
const CODES_BY_MINOR_UNITS: ReadonlyArray<readonly [minorUnits: number | null, codes: string]> = [
  [
    0,
    `BIF108 CLP152 DJF262 GNF324 ISK352 JPY392 KMF174 KRW410 PYG600 RWF646 UGX800 UYI940 VND704 VUV548
    XAF950 XOF952 XPF953`,
  ],
  [
    2,
    `AED784 AFN971 ALL008 AMD051 ANG532 AOA973 ARS032 AUD036 AWG533 AZN944 BAM977 BBD052 BDT050 BGN975
    BMD060 BND096 BOB068 BOV984 BRL986 BSD044 BTN064 BWP072 BYN933 BZD084 CAD124 CDF976 CHE947 CHF756
    CHW948 CNY156 COP170 COU970 CRC188 CUC931 CUP192 CVE132 CZK203 DKK208 DOP214 DZD012 EGP818 ERN232
    ETB230 EUR978 FJD242 FKP238 GBP826 GEL981 GHS936 GIP292 GMD270 GTQ320 GYD328 HKD344 HNL340 HTG332
    HUF348 IDR360 ILS376 INR356 IRR364 JMD388 KES404 KGS417 KHR116 KPW408 KYD136 KZT398 LAK418 LBP422
    LKR144 LRD430 LSL426 MAD504 MDL498 MGA969 MKD807 MMK104 MNT496 MOP446 MRU929 MUR480 MVR462 MWK454
    MXN484 MXV979 MYR458 MZN943 NAD516 NGN566 NIO558 NOK578 NPR524 NZD554 PAB590 PEN604 PGK598 PHP608
    PKR586 PLN985 QAR634 RON946 RSD941 RUB643 SAR682 SBD090 SCR690 SDG938 SEK752 SGD702 SHP654 SLE925
    SOS706 SRD968 SSP728 STN930 SVC222 SYP760 SZL748 THB764 TJS972 TMT934 TOP776 TRY949 TTD780 TWD901
    TZS834 UAH980 USD840 USN997 UYU858 UZS860 VED926 VES928 WST882 XAD396 XCD951 XCG532 YER886 ZAR710
    ZMW967 ZWG924`,
  ],
  [3, `BHD048 IQD368 JOD400 KWD414 LYD434 OMR512 TND788`],
  [4, `CLF990 UYW927`],
  [null, `XAG961 XAU959 XBA955 XBB956 XBC957 XBD958 XDR960 XPD964 XPT962 XSU994 XTS963 XUA965 XXX999`],
];

/** Withdrawn from ISO 4217 list one, with the day from which it was no longer legal tender. */
const WITHDRAWN: Readonly<Record<string, string>> = { ANG: '2025-07-01', BGN: '2026-01-01' };

type Currency = {
  readonly code: string;
  /** Three digits. */
  readonly numericCode: string;
  /** Decimals of the smallest unit; null where ISO 4217 says "N.A." (metals, funds of account, test codes). */
  readonly minorUnits: number | null;
  /** ISO 8601 date from which it was no longer legal tender. */
  readonly withdrawn?: string;
};

export const CURRENCIES: ReadonlyMap<string, Currency> = new Map(
  CODES_BY_MINOR_UNITS.flatMap(([minorUnits, codes]) =>
    codes.split(/\s+/).map((entry): [string, Currency] => {
      const code = entry.slice(0, 3);
      const withdrawn = WITHDRAWN[code];
      return [code, { code, numericCode: entry.slice(3), minorUnits, ...(withdrawn ? { withdrawn } : {}) }];
    }),
  ),
);
