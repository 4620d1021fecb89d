/**
 * How large a change from one year to the next must be to need an acknowledgement. The bounds lie far beyond what
 * happens: the largest yearly change the city published is 238 to 507 innovations sent (2.1 times), a single unit once
 * went from 14 to 55 (3.9 times), and its index never moved by more than a fifth of the scale. A pasted half of a
 * file, rows of another city or a shifted column go beyond them. Below the least sizes chance alone can do it.
 */
export const jumpBounds = {
  /** Innovations entered in a year, of the whole region. */
  region: { factor: 3, atLeast: 50 },
  /** The same of one unit, where a few innovations more are normal. */
  unit: { factor: 5, atLeast: 20 },
  /** Scores left of last year's, for the indicators that both years' methods have. */
  scores: { share: 0.5, atLeast: 200 },
  /** Share of the scale by which a published index moves; the innovations that both years' index must stand on. */
  index: { share: 0.3, innovations: 10 },
} as const;
