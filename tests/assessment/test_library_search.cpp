// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/library_search.h"
#include "support/catch.h"

using namespace kneecheck::assessment;

namespace {

ReadingPage page(const std::string& id, const std::string& title, const std::string& paragraph) {
    ReadingPage made;
    made.id = id;
    made.title = title;
    made.paragraphs = {paragraph};
    return made;
}

Content library() {
    Content content;
    Condition band;
    band.id = "band";
    band.name = "Irritated tissue on the outer knee";
    band.term = "Iliotibial band syndrome";
    band.what = "It hurts on the outer side when you run.";
    Condition plica;
    plica.id = "plica";
    plica.name = "A pinched fold";
    plica.term = "Plica médiale";
    plica.treatments = {{"look", "An MRI scan is seldom needed.", {}}};
    content.conditions = {band, plica};
    SelfTest squat;
    squat.id = "squat";
    squat.name = "Squat on one leg";
    squat.how = {"Stand next to a wall.", "Bend the knee slowly."};
    content.library.selfTests = {squat};
    Exercise clam;
    clam.id = "clam";
    clam.name = "Clam";
    clam.how = {"Lie on your side, with a band round the thighs."};
    content.library.exercises = {clam};
    content.library.faq = {page("brace", "A brace?", "Some people like a sleeve on stairs."),
                           page("runners", "What is runner’s knee?", "A name for several injuries.")};
    content.library.topics = {page("tape", "Tape and brace", "Tape for the first weeks.")};
    return content;
}

std::vector<std::string> found(const std::string& query) {
    static const Content content = library();
    const LibrarySearch search(content);
    std::vector<std::string> ids;
    for (const std::size_t at : search.find(query))
        ids.push_back(search.items().at(at).id);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("an empty search finds everything, kind by kind, conditions by name", "[library-search]") {
    CHECK(found("") == Ids{"plica", "band", "squat", "clam", "brace", "runners", "tape"});
    CHECK(found("  … ") == found(""));
}

TEST_CASE("every word of the search is somewhere in title or text, wherever it stands", "[library-search]") {
    CHECK(found("outer run") == Ids{"band"});
    CHECK(found("run outer") == Ids{"band"});
    CHECK(found("slowly wall squat") == Ids{"squat"});
    CHECK(found("outer wall").empty());
    CHECK(found("syndrome") == Ids{"band"});
    CHECK(found("MRI") == Ids{"plica"});
}

TEST_CASE("what has the words in its title comes before what has them in its text, within a kind", "[library-search]") {
    CHECK(found("band") == Ids{"band", "clam"});
    CHECK(found("brace") == Ids{"brace", "tape"});
    CHECK(found("knee") == Ids{"band", "squat", "runners"});
}

TEST_CASE("capitals, accents and apostrophes do not count", "[library-search]") {
    CHECK(found("MEDIALE") == Ids{"plica"});
    CHECK(found("Médiale") == Ids{"plica"});
    CHECK(found("me\u0301diale") == Ids{"plica"}); // the accent as a character of its own
    CHECK(found("runner's") == Ids{"runners"});
    CHECK(found("runners knee") == Ids{"runners"});
}

TEST_CASE("a beginning finds the word, and a plural finds its singular", "[library-search]") {
    CHECK(found("ilio") == Ids{"band"});
    CHECK(found("bands") == Ids{"band", "clam"});
    CHECK(found("braces") == Ids{"brace", "tape"});
    CHECK(found("knees") == found("knee"));
    CHECK(found("stair") == Ids{"brace"});
    CHECK(found("injury") == Ids{"runners"});
    CHECK(found("sleeves") == Ids{"brace"});
}

TEST_CASE("the middle of a word finds nothing", "[library-search]") {
    CHECK(found("ibial").empty());
    CHECK(found("quat").empty());
}

TEST_CASE("words are small letters of any script, and bytes that are no text part them", "[library-search]") {
    CHECK(searchWords("Straße, ÉLAN; ΓΟΝΑΤΟ Колено") == Ids{"strasse", "elan", "γονατο", "колено"});
    CHECK(searchWords("X-ray 24h") == Ids{"x", "ray", "24h"});
    CHECK(searchWords("a\xff"
                      "b \xe2\x82") == Ids{"a", "b"});
    CHECK(searchWords("").empty());
}
