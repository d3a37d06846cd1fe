import { z } from "zod";

/** `content/site.yaml`: what the site is called, where it stands and in which language it speaks. */
export const siteSettingsSchema = z.strictObject({
  /** Shown in the header, the browser's tab and feeds. */
  title: z.string().min(1).default("naeil"),
  description: z.string().default(""),
  /** Where the site is published, with its path: `https://example.github.io/til`. */
  url: z
    .url({ protocol: /^https?$/, error: "an address that begins with http:// or https://" })
    .default("http://localhost:9000"),
  /** The language of the interface and of `til new`. */
  language: z.enum(["ko", "en"]).default("ko"),
  /** Decides which day is today, and so which logs are still to come. */
  timeZone: z.string().refine(isTimeZone, "a time zone such as Asia/Seoul").default("Asia/Seoul"),
  /**
   * Where the content folder lies in its repository, as the browser shows it
   * (`https://github.com/example/til/tree/main/content`): each log leads to where it can be edited. Of the
   * repository's own address, the folder is `content` on `main`.
   */
  repository: z
    .url({ protocol: /^https?$/, error: "an address that begins with http:// or https://" })
    .optional(),
  /** Whether a picture is drawn of each log, shown where its address is shared. */
  cards: z.boolean().default(true),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
