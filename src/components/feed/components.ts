import type { ProseComponent } from "../../domain/prose-components.ts";
import AttendeeTable from "../article/AttendeeTable.astro";
import Figure from "../prose/Figure.astro";
import Gallery from "../prose/Gallery.astro";
import Metric from "../prose/Metric.astro";
import MissingFigure from "../prose/MissingFigure.astro";
import Quote from "../prose/Quote.astro";
import FeedAttachment from "./FeedAttachment.astro";
import FeedPicture from "./FeedPicture.astro";
import FeedRuby from "./FeedRuby.astro";
import FeedVideo from "./FeedVideo.astro";

/** How the text of an article is set for readers of feeds: plain elements, one file a picture. */
export const feedComponents = {
	Attachment: FeedAttachment,
	AttendeeTable,
	Figure,
	Gallery,
	Metric,
	MissingFigure,
	Quote,
	Ruby: FeedRuby,
	Video: FeedVideo,
	img: FeedPicture,
} satisfies Record<ProseComponent | "AttendeeTable" | "Ruby" | "img", unknown>;
