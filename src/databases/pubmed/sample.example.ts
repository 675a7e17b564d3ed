import { pageOf, type Sample, type Work } from "../contract/sample.example.ts";
import { PUBMED } from "./request.ts";

function article({ n, title, bare }: Work): string {
  if (bare === true)
    return `<PubmedArticle><MedlineCitation><PMID>${n}</PMID></MedlineCitation></PubmedArticle>`;
  return `<PubmedArticle><MedlineCitation><PMID Version="1">${n}</PMID><Article><Journal><JournalIssue><PubDate><Year>2020</Year>
    <Month>Jul</Month></PubDate></JournalIssue><Title>Journal of Owls</Title></Journal><ArticleTitle>${title}.</ArticleTitle>
    <Abstract><AbstractText Label="AIMS">Owls <i>fly</i>.</AbstractText></Abstract>
    <AuthorList><Author><LastName>Example</LastName><ForeName>Ada</ForeName></Author></AuthorList></Article></MedlineCitation></PubmedArticle>`;
}

/** PubMed's two services as a test plays them. */
export const PUBMED_SAMPLE: Sample = {
  database: PUBMED,
  answer({ path, query }, works) {
    if (path.endsWith("/esearch.fcgi")) {
      const ids = pageOf(works, query.get("retstart"), query.get("retmax")).map(({ n }) => String(n));
      return JSON.stringify({ header: {}, esearchresult: { count: String(works.length), idlist: ids } });
    }
    const wanted = new Set(query.get("id")?.split(","));
    const found = works.filter(({ n }) => wanted.has(String(n)));
    return `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed.dtd">
<PubmedArticleSet>${found.map(article).join("")}</PubmedArticleSet>`;
  },
  error: '{"header":{"type":"esearch"},"esearchresult":{"ERROR":"Empty term and query_key - nothing todo"}}',
};
