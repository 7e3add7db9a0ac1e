// What is written here beyond CommonMark and GitHub's additions, as one Markdig extension.
using HoSite.Content.Markdown.Alerts;
using HoSite.Content.Markdown.Citations;
using HoSite.Content.Markdown.Claims;
using HoSite.Content.Markdown.Containers;
using HoSite.Content.Markdown.Footnotes;
using HoSite.Content.Markdown.HeadingIds;
using Markdig;
using Markdig.Renderers;

namespace HoSite.Content.Markdown;

/// <summary>Citations, claims, containers, fixed heading ids and alerts.</summary>
internal sealed class ContentSyntax : IMarkdownExtension
{
    /// <summary>Adds the parsers, before those that would read their brackets as links.</summary>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new ContainerParser());
        pipeline.InlineParsers.Insert(0, new HeadingIdParser());
        pipeline.InlineParsers.Insert(0, new UnknownFootnoteParser());
        pipeline.InlineParsers.Insert(0, new AlertParser());
        pipeline.InlineParsers.Insert(0, new CitationParser());
        pipeline.InlineParsers.Insert(0, new ClaimParser());
    }

    /// <summary>Nothing: the pages' own renderer draws these nodes.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
