/** What one bench found: label and value with its unit, in the order to print. */
export type Figures = readonly (readonly [label: string, value: string])[];
