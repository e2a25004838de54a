using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class DefaultBotRuleTests
{
    [Theory]
    [InlineData("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com")]
    [InlineData("Dependabot", "support@dependabot.com")]
    [InlineData("renovate[bot]", "")]
    [InlineData("Renovate Bot", "bot@renovateapp.com")]
    [InlineData("greenkeeper", "support@greenkeeper.io")]
    [InlineData("pre-commit-ci[bot]", "")]
    [InlineData("github-actions", "github-actions@github.com")]
    [InlineData("GitHub", "noreply@github.com")]
    [InlineData("snyk-bot", "")]
    [InlineData("My-Bot-2", "")]
    [InlineData("k8s ci robot", "")]
    [InlineData("k8s-ci-robot", "")]
    [InlineData("Read the Docs Bot", "")]
    [InlineData("Somebody", "release-bot@example.org")]
    [InlineData("Hosted Weblate", "hosted@weblate.org")]
    [InlineData("Travis CI", "")]
    [InlineData("Copilot", "198982749+Copilot@users.noreply.github.com")]
    [InlineData("Someone", "noreply@anthropic.com")]
    public void IsBot_Machine_IsTrue(string name, string address) => Assert.True(DefaultBotRule.Instance.IsBot(name, address));

    [Theory]
    [InlineData("Ada Lovelace", "ada@example.org")]
    [InlineData("Jan Bot", "jan@example.org")]
    [InlineData("Nicole Abbott", "abbott@example.org")]
    [InlineData("Jean-Bottin", "jean-bottin@example.org")]
    [InlineData("Talbot", "talbot@example.org")]
    [InlineData("Simon Jenkins", "sj@example.org")]
    [InlineData("Travis Oliphant", "travis@example.org")]
    [InlineData("Claude Shannon", "claude@example.org")]
    [InlineData("Ada", "1234+ada@users.noreply.github.com")]
    [InlineData("b0700b01de", "")]
    [InlineData("", "")]
    [InlineData("李小龙", "")]
    public void IsBot_Person_IsFalse(string name, string address) => Assert.False(DefaultBotRule.Instance.IsBot(name, address));
}
