using OgpSummit.Runtime.PropertyEditors.RichText;

namespace OgpSummit.Tests.Unit.PropertyEditors;

public sealed class RichTextHtmlTests
{
    private readonly RichTextHtml _html = new();

    [Theory]
    [InlineData("<p>a</p><script>alert(1)</script>", "<p>a</p>")]
    [InlineData("<p onclick=\"alert(1)\">a</p>", "<p>a</p>")]
    [InlineData("<img src=\"/media/a.png\" onerror=\"alert(1)\">", "<img src=\"/media/a.png\">")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\" JaVaScRiPt:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"java&#10;script:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"vbscript:x\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "<a>a</a>")]
    [InlineData("<img src=\"data:image/svg+xml,x\">", "<img>")]
    [InlineData("<svg><script>alert(1)</script><a href=\"/x\">a</a></svg>", "")]
    [InlineData("<math><mtext></mtext></math>", "")]
    [InlineData("<style>p{color:red}</style><p>a</p>", "<p>a</p>")]
    [InlineData("<iframe src=\"https://example.com\"></iframe>", "")]
    [InlineData("<object data=\"x.swf\"></object><embed src=\"x\">", "")]
    [InlineData("<form action=\"/x\"><input name=\"a\"></form>", "")]
    [InlineData("<base href=\"https://evil.example\"><p>a</p>", "<p>a</p>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0\"><p>a</p>", "<p>a</p>")]
    [InlineData("<p style=\"background-image:url(javascript:x)\">a</p>", "<p>a</p>")]
    [InlineData("<p style=\"position: fixed\">a</p>", "<p>a</p>")]
    [InlineData("<video src=\"javascript:x\" poster=\"javascript:y\"></video>", "<video></video>")]
    [InlineData("<umb-rte-block data-content-key=\"x\" onclick=\"alert(1)\"></umb-rte-block>", "<umb-rte-block data-content-key=\"x\"></umb-rte-block>")]
    [InlineData("<!-- <script>alert(1)</script> --><p>a</p>", "<p>a</p>")]
    public void What_runs_or_frames_is_taken_out(string dirty, string clean) => Assert.Equal(clean, _html.Sanitize(dirty));

    [Theory]
    [InlineData("<h2>Titre</h2><p>Un <strong>texte</strong> avec <em>é</em> &amp; <u>plus</u></p>")]
    [InlineData("<p>Un <a type=\"document\" href=\"/{localLink:d1ad11b7-7869-48bb-8b36-2526b16cc5db}\">lien</a></p>")]
    [InlineData("<p><a href=\"/{localLink:umb://document/d1ad11b7786948bb8b362526b16cc5db}\">ancien</a></p>")]
    [InlineData("<p><a href=\"{localLink:umb://document/d1ad11b7786948bb8b362526b16cc5db}\">ancien</a></p>")]
    [InlineData("<p><a href=\"https://example.com/?a=1&amp;b=2#c\" target=\"_blank\" rel=\"noopener\">x</a></p>")]
    [InlineData("<p><a href=\"mailto:a@example.org\">x</a> <a href=\"tel:+33123456789\">y</a> <a href=\"#ici\">z</a></p>")]
    [InlineData("<p><img src=\"\" data-udi=\"umb://media/fc37d0d2eeeb4b458bfb041c0d06314c\" alt=\"Hero\" width=\"300\" height=\"200\"></p>")]
    [InlineData("<umb-rte-block data-content-key=\"d373de7d-eb62-4947-8ff6-71ccb099a94a\"></umb-rte-block>")]
    [InlineData("<p style=\"text-align: center\" class=\"lead\" id=\"intro\" lang=\"fr\" dir=\"ltr\">a</p>")]
    [InlineData("<ol start=\"3\" type=\"a\"><li><p>a</p></li></ol>")]
    [InlineData("<table><colgroup><col><col></colgroup><tbody><tr><th colspan=\"2\" rowspan=\"1\"><p>a</p></th></tr></tbody></table>")]
    [InlineData("<figure><img src=\"/media/a.png\" alt=\"\"><figcaption>Légende</figcaption></figure>")]
    [InlineData("<blockquote><p>a</p></blockquote><hr><pre><code>a &lt; b</code></pre><sub>a</sub><sup>b</sup><s>c</s>")]
    public void What_the_editor_writes_stays_as_it_is(string html) => Assert.Equal(html, _html.Sanitize(html));

    [Fact]
    public void Cleaning_twice_changes_nothing()
    {
        var once = _html.Sanitize("<p>a<script>x</script><a href='/{localLink:x}'>b</a></p><div><p>c</div>");

        Assert.Equal(once, _html.Sanitize(once));
    }
}
