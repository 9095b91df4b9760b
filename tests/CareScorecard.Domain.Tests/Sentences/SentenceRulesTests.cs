using System.Globalization;
using System.Text.RegularExpressions;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static CareScorecard.Domain.Tests.Sentences.Rows;

namespace CareScorecard.Domain.Tests.Sentences;

public partial class SentenceRulesTests
{
    [Fact]
    public void A_month_in_three_sentences()
    {
        var words = SentenceRules.Of(Card(
            Row("children-in-care", Count(428), Count(421)),
            Row("started-in-month", Count(19)),
            Row("ended-in-month", Count(12)),
            Row("visited-6-weeks", Share(411, 428)),
            Row("health-assessment", Share(309, 340)),
            Row("reviews-on-time", Share(61, 74)),
            Row("iro-caseload", Quotient(428, 5.6m))));

        Assert.Equal(
            [
                "428 children are in our care, 7 more than in September 2026 (19 came in, 12 left).",
                "Visits by social workers and yearly health checks are on target; reviews on time are off target: 61 of 74 (82.4%), "
                + "against our target of at least 95%; 10 more reviews would meet the target.",
                "Each full-time reviewing officer has 76.4 children, against national guidance of 50 to 70.",
            ],
            words.Sentences.Select(sentence => sentence.Text));
        Assert.Equal(["children-in-care", "started-in-month", "ended-in-month"], words.Sentences[0].IndicatorIds);
        Assert.Equal(
            [
                new("Reviews on time: 61 of 74 (82.4%). 10 more reviews would meet the target (ours): what would it take?", "reviews-on-time"),
                new BoardQuestion("The caseload of reviewing officers: 76.4, how is the work spread between the officers?", "iro-caseload"),
            ],
            words.Questions);
    }

    [Fact]
    public void Comings_and_goings_that_do_not_explain_the_change_are_asked_about_and_not_said_beside_it()
    {
        var words = SentenceRules.Of(Card(
            Row("children-in-care", Count(428), Count(421)), Row("started-in-month", Count(19)), Row("ended-in-month", Count(13))));

        Assert.Equal("428 children are in our care, 7 more than in September 2026.", words.Sentences[0].Text);
        Assert.Equal(
            [new BoardQuestion("19 came in and 13 left, yet the number of children in our care is up 7: which records were corrected?", "children-in-care")],
            words.Questions);
    }

    [Fact]
    public void Nothing_known_is_said_plainly()
    {
        var words = SentenceRules.Of(Card());

        Assert.Equal(
            [
                "How many children are in our care is not among this month's figures.",
                "No measure can be judged against a target this month.",
                "No other measure is off target, and none other shows a real change.",
            ],
            words.Sentences.Select(sentence => sentence.Text));
        Assert.Empty(words.Questions);
    }

    [Fact]
    public void A_real_change_for_the_worse_comes_before_other_misses()
    {
        var worse = Row("dental-check", Share(230, 400), Share(260, 400)) with
        {
            Signal = new Signal(Variation.Concern, Assurance.Fail, 24, "..."),
            Trend = [new SeriesPoint(October, Share(230, 400), null, new PointLimits("below-limit", 65m, 60m, 70m))],
        };

        var words = SentenceRules.Of(Card(
            Row("one-placement", Share(282, 428)), Row("reviews-on-time", Share(61, 74)), worse));

        Assert.StartsWith("Dental checks are off target: 230 of 400 (57.5%)", words.Sentences[1].Text, StringComparison.Ordinal);
        Assert.StartsWith("Children with one home all year are off target too: 282 of 428 (65.9%)", words.Sentences[2].Text, StringComparison.Ordinal);
        Assert.Equal(new BoardQuestion("Why are dental checks getting worse? The change is real, not normal movement.", "dental-check"), words.Questions[0]);
        Assert.Equal("Children with one home all year: 282 of 428 (65.9%). How many of the moves were planned?", words.Questions[1].Text);
    }

    [Fact]
    public void A_run_of_overlapping_months_is_not_called_a_real_change()
    {
        var run = Row("dental-check", Share(300, 400), Share(301, 400)) with
        {
            Signal = new Signal(Variation.Concern, Assurance.Pass, 24, "..."),
            Trend = [new SeriesPoint(October, Share(300, 400), null, new PointLimits("shift-below", 76m, 60m, 90m))],
        };

        var words = SentenceRules.Of(Card(run));

        Assert.Equal(run.Definition.WindowMonths > 1, words.Sentences[2].Text.StartsWith("No other", StringComparison.Ordinal));
    }

    [Fact]
    public void A_very_low_figure_may_be_recording_and_missing_ethnicity_is_counted()
    {
        var words = SentenceRules.Of(Card(Row("immunisations", Share(140, 400)), Row("ethnicity-recorded", Share(617, 620))));

        Assert.Equal(
            [
                "Immunisations up to date: 140 of 400 (35.0%). Is it real, or is it recording?",
                "3 children have no ethnicity recorded: when will that be known?",
            ],
            words.Questions.Select(question => question.Text));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(5, 0)]
    public void The_few_who_do_not_count_are_not_asked_about_in_public(int? hideUpTo, int questions)
    {
        Assert.Equal(questions, SentenceRules.Of(Card(Row("ethnicity-recorded", Share(617, 620))), hideUpTo).Questions.Count(question => question.Text.Contains('3', StringComparison.Ordinal)));
    }

    [Fact]
    public void A_figure_outside_everything_published_is_asked_about_before_anything_is_made_of_it()
    {
        var doubted = Row("dental-check", Share(12, 12)) with { OutsidePublished = new OutsidePublished(17m, 93m, 2019, 2025, IsAbove: true, IsFar: false) };

        var words = SentenceRules.Of(Card(Row("one-placement", Share(10, 100)), doubted));

        Assert.Equal(
            new BoardQuestion(
                "Dental checks: 12 of 12 (100.0%) is above anything published, 17 to 93% in the years ending March 2019 to 2025. Is the figure right?",
                "dental-check"),
            words.Questions[0]);
    }

    [Fact]
    public void What_is_hidden_is_neither_said_nor_asked()
    {
        var hidden = Row("reviews-on-time", Hidden);

        var words = SentenceRules.Of(Card(Row("children-in-care", Hidden), hidden, Row("iro-caseload", Hidden)));

        Assert.Equal("How many children are in our care is not known: hidden to protect children.", words.Sentences[0].Text);
        Assert.Equal("No measure can be judged against a target this month.", words.Sentences[1].Text);
        Assert.Empty(words.Questions);
    }

    [Fact]
    public void Every_number_in_a_sentence_or_question_is_a_figure_of_the_scorecard()
    {
        string[] ids = [.. Domain.Indicators.Catalogue.All.Select(indicator => indicator.Definition.Id)];
        var rows =
            from kept in Gen.Elements(true, true, true, false).ArrayOf(ids.Length)
            from numerators in Gen.Choose(0, 500).ArrayOf(ids.Length)
            from rest in Gen.Choose(0, 500).ArrayOf(ids.Length)
            from earlier in Gen.Choose(0, 500).ArrayOf(ids.Length)
            from variations in Gen.Elements(Enum.GetValues<Variation>()).ArrayOf(ids.Length)
            select ids.Select((id, i) => (id, i)).Where(pair => kept[pair.i]).Select(pair =>
                Invented(pair.id, numerators[pair.i], numerators[pair.i] + rest[pair.i], earlier[pair.i], variations[pair.i])).ToArray();

        Prop.ForAll(rows.ToArbitrary(), drawn =>
        {
            var scorecard = Card(drawn);
            var words = SentenceRules.Of(scorecard);
            var again = SentenceRules.Of(scorecard);

            Assert.Equal(3, words.Sentences.Count);
            Assert.Equal(words.Sentences.Select(sentence => sentence.Text), again.Sentences.Select(sentence => sentence.Text));
            Assert.Equal(words.Questions, again.Questions);
            foreach (var (text, cited) in words.Sentences.Select(sentence => (sentence.Text, sentence.IndicatorIds))
                .Concat(words.Questions.Select(question => (question.Text, Cited(question.IndicatorId)))))
            {
                Assert.Subset(Figures(scorecard, cited), Numbers(text, scorecard));
                AssertDirections(text, scorecard, cited);
            }
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Every word that says which way something went agrees with the change or the signal of the measure that it is said of.</summary>
    private static void AssertDirections(string text, Scorecard scorecard, IReadOnlyList<string> cited)
    {
        var row = scorecard.Rows.FirstOrDefault(row => cited is [var first, ..] && row.Id == first);
        void Holds(string words, bool fact) => Assert.True(fact || !text.Contains(words, StringComparison.Ordinal), $"\"{text}\" says \"{words}\".");

        var (month, year) = (row?.Previous?.Change, row?.YearBefore?.Change);
        Holds(" more than in September 2026", month > 0m);
        Holds(" fewer than in September 2026", month < 0m);
        Holds(", as many as in September 2026", month == 0m);
        Holds(" is up ", month > 0m);
        Holds(" is down ", month < 0m);
        Holds(", up ", month > 0m);
        Holds(", down ", month < 0m);
        Holds("more children are in our care than a year ago", year > 0m);
        Holds("for the worse", row?.Signal?.Variation == Variation.Concern);
        Holds("getting worse", row?.Signal?.Variation == Variation.Concern);
        Holds("for the better", row?.Signal?.Variation == Variation.Improvement);
        Holds("What made", row?.Signal?.Variation == Variation.Improvement);
        Holds("real change upwards", row?.Signal?.Variation == Variation.NeutralHigh);
        Holds("real change downwards", row?.Signal?.Variation == Variation.NeutralLow);
        Holds(" above anything published", row?.OutsidePublished?.IsAbove == true);
        Holds(" below anything published", row?.OutsidePublished?.IsAbove == false);
        if (text.Contains(" would meet the target", StringComparison.Ordinal))
        {
            // The measure that is missed stands last among those that the sentence cites.
            Assert.Equal(false, scorecard.Rows.Single(missed => missed.Id == cited[^1]).Gap?.IsMet);
        }
    }

    private static IReadOnlyList<string> Cited(string id) =>
        id == "children-in-care" ? [id, "started-in-month", "ended-in-month"] : [id];

    private static ScorecardRow Invented(string id, int numerator, int denominator, int earlier, Variation variation)
    {
        var definition = Domain.Indicators.Catalogue.Find(id)!.Definition;
        return Row(
            id,
            IndicatorValue.From(numerator, denominator, definition.Calculation),
            [.. Enumerable.Repeat(IndicatorValue.From(earlier, earlier + 7, definition.Calculation), 12)]) with
        {
            Signal = new Signal(variation, Assurance.HitAndMiss, 24, "..."),
            OutsidePublished = numerator % 4 == 0 ? new OutsidePublished(9.5m, 37m, 2019, 2025, IsAbove: numerator % 8 == 0, IsFar: false) : null,
            Trend = [new SeriesPoint(October, Count(0), null, new PointLimits("above-limit", 0m, 0m, 0m))],
        };
    }

    /// <summary>The numbers in a text, but for those that belong to the name of a measure or of a month.</summary>
    private static HashSet<string> Numbers(string text, Scorecard scorecard)
    {
        foreach (var row in scorecard.Rows.OrderByDescending(row => row.Definition.Title.Length))
        {
            text = text.Replace(row.Definition.Title, "", StringComparison.OrdinalIgnoreCase);
        }

        text = text.Replace("October 2026", "", StringComparison.Ordinal).Replace("September 2026", "", StringComparison.Ordinal)
            .Replace("per 10,000", "", StringComparison.Ordinal);

        // What a measure is called holds ages and distances of its own.
        foreach (var name in (string[])["of 17 and 18", "of 19 to 21", "children under 5", "more than 20 miles"])
        {
            text = text.Replace(name, "", StringComparison.Ordinal);
        }

        return [.. Number().Matches(text).Select(match => match.Value)];
    }

    private static HashSet<string> Figures(Scorecard scorecard, IReadOnlyList<string> cited)
    {
        var figures = new HashSet<string>();
        foreach (var row in scorecard.Rows.Where(row => cited.Contains(row.Id)))
        {
            void Add(decimal number, int decimals) => figures.Add(
                Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals, CultureInfo.GetCultureInfo("en-GB")));

            void AddAll(decimal number)
            {
                for (var decimals = 0; decimals <= row.Definition.Decimals; decimals++)
                {
                    Add(number, decimals);
                }

                figures.Add(FigureText.Plain(number));
            }

            if (row.Value is IndicatorValue.Measured measured)
            {
                AddAll(measured.Value);
                figures.Add(FigureText.Plain(measured.Numerator));
                figures.Add(FigureText.Plain(measured.Denominator ?? 0m));
                figures.Add(FigureText.Plain((measured.Denominator ?? 0m) - measured.Numerator));
            }

            foreach (var level in new[] { row.Target?.Low, row.Target?.High, row.Gap?.Amount })
            {
                figures.Add(FigureText.Plain(level ?? 0m));
            }

            if (row.OutsidePublished is { } outside)
            {
                figures.UnionWith(new[] { outside.Lowest, outside.Highest }.Select(FigureText.Plain));
                figures.UnionWith([$"{outside.FirstYear}", $"{outside.LastYear}"]);
            }

            foreach (var comparison in new[] { row.Previous, row.YearBefore }.OfType<Comparison>())
            {
                AddAll(Math.Abs(comparison.Change));
                figures.Add(Math.Round(1m / (decimal)Math.Pow(10, row.Definition.Decimals), row.Definition.Decimals).ToString(CultureInfo.InvariantCulture));
            }
        }

        return figures;
    }

    [GeneratedRegex(@"\b20\d\d\b|\d{1,3}(,\d{3})*(\.\d+)?")]
    private static partial Regex Number();
}
