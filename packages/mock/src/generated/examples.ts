// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

import type { CallbackName, OperationName } from "./exchanges.ts";

/** Values by the name of the example. */
type Examples = Readonly<Record<string, unknown>>;
type Grouped = Readonly<Record<string, Examples>>;

const example_0206e0a405f78ee4 = { code: 70002, data: null, message: "Failed to abort run" };
const example_0c984dae701f89d7 = {
  code: 0,
  data: {
    parameters: {
      custom: {
        b: "places",
        properties: [
          {
            default: ["Aarhus"],
            description: "One town or city per line.",
            editor: "stringList",
            name: "places",
            required: true,
            title: "Places",
            type: "array",
          },
          {
            default: null,
            description: "Stop after this many rows.",
            editor: "number",
            name: "max_results",
            required: false,
            title: "Row limit",
            type: "integer",
          },
        ],
      },
      system: { cpus: 0.5, execute_limit_time_seconds: 1800, memory_bytes: 2048 },
    },
    version: "v1.4.2",
  },
  message: "success",
};
const example_0e3986dad2c382ca = { code: null, data: null, message: "Network error, try again" };
const example_146f7e0644724116 = "openhours/museum-hours";
const example_16c55ee0000c5415 = { page_index: 1, page_size: 20, status: 0 };
const example_23966a98cea7dc80 = { code: 30001, data: null, message: "Balance is not enough" };
const example_269fc2f0e12340e2 = {
  code: 0,
  data: {
    duration: 3,
    err_msg: "concurrency fields have no non-empty fields",
    finished_at: 1781946003,
    origin: "api",
    results: 0,
    scraper_slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
    scraper_title: "Museum opening hours",
    slug: "01KVJ448M0GT2CSQF2EZFR7870",
    started_at: 1781946000,
    status: 4,
    traffic: 20480,
    usage: "0.0000",
    version: "v1.4.2",
  },
  message: "success",
};
const example_26d98ea7c8cf8b61 = { code: 70001, data: null, message: "Run record does not exist" };
const example_298410ff755cea44 = {
  code: 0,
  data: { balance: "12.4816", traffic: 5368709120, traffic_expiration_at: 1798675200 },
  message: "success",
};
const example_2d459cb9fe7a8a29 = { code: 20001, data: null, message: "Invalid API key" };
const example_2e6fbc46c6f6c052 = { code: 10001, data: null, message: "User unavailable" };
const example_30170468fd670288 = { code: 5000, data: null, message: "Network error, try again" };
const example_44136fa355b3678a = {};
const example_479aa72a5c9c2f8a = {
  code: 0,
  data: {
    duration: 42,
    err_msg: "",
    finished_at: 1781946042,
    origin: "api",
    results: 5,
    scraper_slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
    scraper_title: "Museum opening hours",
    slug: "01KVJ448M0GT2CSQF2EZFR7870",
    started_at: 1781946000,
    status: 3,
    traffic: 4823040,
    usage: "0.0175",
    version: "v1.4.2",
  },
  message: "success",
};
const example_498377979f450474 = { code: 0, data: { scraper: [] }, message: "success" };
const example_49a2e962263fe3e6 = { page_index: 1, page_size: 10, run_slug: "01KVJ448M0GT2CSQF2EZFR7870" };
const example_4a44dc15364204a8 = 10;
const example_4e367d6695034426 = { code: 0, data: { balance: "12.4816", traffic: "5368709120" }, message: "success" };
const example_4ec8aa116457d6f3 = { code: 60001, data: null, message: "Task does not exist" };
const example_523047015fc58507 = { code: 0, data: { count: 0, headers: [], list: [] }, message: "success" };
const example_5402eeec507a7051 = { code: 0, data: { run_slug: "01KVJ7J480J3TJVR33XNMAGDXB" }, message: "success" };
const example_540eeca76a35a8b8 = { code: 50003, data: null, message: "The script version is not available" };
const example_54aa4b0232697ac6 = {
  code: 0,
  data: {
    list: [
      { code: "BE", name: "Belgium" },
      { code: "DK", name: "Denmark" },
      { code: "PT", name: "Portugal" },
      { code: "US", name: "United States" },
      { code: "XK", name: "Kosovo" },
    ],
  },
  message: "success",
};
const example_5643c6a4e3ce9c74 = {
  code: 0,
  data: {
    error_message: "",
    execution_end_timestamp: 0,
    execution_start_timestamp: 1781946000000,
    results: {
      count: 2,
      headers: [
        { format: "text", key: "museum", label: "Museum" },
        { format: "text", key: "city", label: "City" },
        { format: "text", key: "opens_at", label: "Opens" },
        { format: "text", key: "closes_at", label: "Closes" },
        { format: "number", key: "rating", label: "Rating" },
        { format: "text", key: "page_url", label: "Page" },
      ],
      list: [
        {
          __coreclaw_data_id__: "8ebdac4d7c684a09f0503c2f438bcc3187e625a83b24e9518247bd56110175f8",
          city: "Aarhus",
          closes_at: "17:00",
          museum: "Museum of Tides",
          opens_at: "10:00",
          page_url: "https://tides.example.com/visit",
          rating: 4.6,
        },
        {
          __coreclaw_data_id__: "33b8a4c2584fc9f1b6dbf8da314e807cbc29efeb5b73376d1d4196f9cb25dffe",
          city: "Aarhus",
          closes_at: "16:30",
          museum: "Old Mill Collection",
          opens_at: "11:00",
          page_url: "https://old-mill.example.com/hours",
          rating: 4.1,
        },
      ],
      page_index: 1,
      page_size: 10,
    },
    run_slug: "01KVJ448M0GT2CSQF2EZFR7870",
    run_status: "running",
    running_duration: 18,
  },
  message: "success",
};
const example_5b73509d08a2bb52 = { code: 0, data: { run_slug: "01KVJ448M0GT2CSQF2EZFR7870" }, message: "success" };
const example_5d1c7d932dd14e9c = { filter_keys: ["museum", "city"], format: "json", run_slug: "01KVJ448M0GT2CSQF2EZFR7870" };
const example_6100368fe06ee409 = { code: 50001, data: null, message: "Script does not exist" };
const example_69e566222d2bfa4a = {
  error_message: "",
  execution_end_timestamp: 1781946042,
  execution_start_timestamp: 1781946000,
  result_count: 5,
  result_message: "5 rows collected",
  run_slug: "01KVJ448M0GT2CSQF2EZFR7870",
  run_status: "succeeded",
  running_duration: 42,
};
const example_6a7901586b7ffe12 = {
  code: 0,
  data: {
    all_logs_url: "https://files.example.com/logs/01KVJ448M0GT2CSQF2EZFR7870.log",
    list: [
      { content: "Run started with 2 places", group: "1", timestamp: 1781946000412, type: 2 },
      { content: "Fetching Aarhus, page 1", group: "1", timestamp: 1781946000980, type: 1 },
      { content: "Aarhus: 2 museums", group: "1", timestamp: 1781946014310, type: 2 },
      {
        content: "Ghent: one museum gives no rating",
        group: "2",
        timestamp: 1781946033870,
        type: 3,
      },
      { content: "Ghent: 3 museums", group: "2", timestamp: 1781946039525, type: 2 },
      { content: "Run ended with 5 rows", group: "1", timestamp: 1781946041960, type: 2 },
    ],
    result_count: 5,
  },
  message: "success",
};
const example_6a7d6700f5fef364 = "museum";
const example_6a973fc374132b2e = { code: 0, data: { run_slug: "01KVJ5V6E07S01PD2QFS77DYM8" }, message: "success" };
const example_6e77e10badbb7cc7 = { code: 0, data: { count: 0, list: [] }, message: "success" };
const example_788d7f6a653ec1c3 = {
  callback_url: "https://hooks.example.com/coreclaw",
  input: {
    parameters: {
      custom: { language: "en", max_results: 5, places: ["Aarhus", "Ghent"], with_photos: true },
      system: {
        cpus: 0.5,
        execute_limit_time_seconds: 1800,
        max_total_charge: 2.5,
        max_total_traffic: 500,
        memory: 2048,
        proxy_region: "BE",
      },
    },
  },
  is_async: true,
  scraper_slug: "openhours/museum-hours",
  version: "v1.4.2",
};
const example_79a1292da08f8677 = { results: 0, run_slug: "01KVJ448M0GT2CSQF2EZFR7870", status: 2, usage: "0.0000" };
const example_7e80c9f459fe65e4 = {
  code: 0,
  data: {
    count: 3,
    list: [
      {
        duration: 0,
        err_msg: "",
        finished_at: 0,
        origin: "api",
        results: 0,
        scraper_slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
        scraper_title: "Museum opening hours",
        slug: "01KVJ7J480J3TJVR33XNMAGDXB",
        started_at: 1781949600,
        status: 1,
        traffic: 0,
        usage: "0.0000",
        version: "v1.4.2",
      },
      {
        duration: 18,
        err_msg: "",
        finished_at: 0,
        origin: "api",
        results: 2,
        scraper_slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
        scraper_title: "Museum opening hours",
        slug: "01KVJ5V6E07S01PD2QFS77DYM8",
        started_at: 1781947800,
        status: 2,
        traffic: 1929216,
        usage: "0.0070",
        version: "v1.4.2",
      },
      {
        duration: 42,
        err_msg: "",
        finished_at: 1781946042,
        origin: "api",
        results: 5,
        scraper_slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
        scraper_title: "Museum opening hours",
        slug: "01KVJ448M0GT2CSQF2EZFR7870",
        started_at: 1781946000,
        status: 3,
        traffic: 4823040,
        usage: "0.0175",
        version: "v1.4.2",
      },
    ],
  },
  message: "success",
};
const example_89cad41677fba1ed = {
  input: {
    parameters: {
      custom: { language: "en", max_results: 5, places: ["Aarhus", "Ghent"], with_photos: true },
      system: {
        cpus: 0.5,
        execute_limit_time_seconds: 1800,
        max_total_charge: 2.5,
        max_total_traffic: 500,
        memory: 2048,
        proxy_region: "BE",
      },
    },
  },
  is_async: false,
  page_index: 1,
  page_size: 10,
  scraper_slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
  version: "v1.4.2",
};
const example_9064f047ab402dba = { code: 4010, data: null, message: "Task does not belong to you" };
const example_94aa5059902a9cf9 = { callback_url: "https://hooks.example.com/coreclaw", task_slug: "01KVD9XJF037MDFKEVC0S17YW5" };
const example_98215b6ed58e1ff0 = { results: 0, run_slug: "01KVJ448M0GT2CSQF2EZFR7870", status: 4, usage: "0.0000" };
const example_9e9b1ad28299e634 = {
  code: 0,
  data: {
    download_url: "https://storage.example.com/exports/01KVJ448M0GT2CSQF2EZFR7870.json?expires=1781949642",
  },
  message: "success",
};
const example_a2b03182f4fd224c = { code: 0, data: null, message: "success" };
const example_a681bdd5f2529b47 = {
  code: 0,
  data: {
    scraper: [
      {
        description: "Opening hours, addresses and ratings of museums.",
        slug: "openhours/museum-hours",
        title: "Museum opening hours",
      },
      {
        description: "Current and coming exhibitions of museums and galleries.",
        slug: "openhours/exhibition_calendar",
        title: "Exhibition calendar",
      },
    ],
  },
  message: "success",
};
const example_a70bb808cb4e5306 = { code: 50002, data: null, message: "Script run failed" };
const example_aa4b45f7205175ae = {
  code: 0,
  data: {
    all_logs_url: "https://files.example.com/logs/01KVJ448M0GT2CSQF2EZFR7870.log",
    list: [],
    result_count: 0,
  },
  message: "success",
};
const example_acc5bfb307060146 = { filter_keys: [], format: "csv", run_slug: "01KVJ448M0GT2CSQF2EZFR7870" };
const example_bb77c6b0c2d9609b = {
  code: 0,
  data: {
    count: 5,
    headers: [
      { format: "text", key: "museum", label: "Museum" },
      { format: "text", key: "city", label: "City" },
      { format: "text", key: "opens_at", label: "Opens" },
      { format: "text", key: "closes_at", label: "Closes" },
      { format: "number", key: "rating", label: "Rating" },
      { format: "text", key: "page_url", label: "Page" },
    ],
    list: [
      {
        __coreclaw_data_id__: "8ebdac4d7c684a09f0503c2f438bcc3187e625a83b24e9518247bd56110175f8",
        city: "Aarhus",
        closes_at: "17:00",
        museum: "Museum of Tides",
        opens_at: "10:00",
        page_url: "https://tides.example.com/visit",
        rating: 4.6,
      },
      {
        __coreclaw_data_id__: "33b8a4c2584fc9f1b6dbf8da314e807cbc29efeb5b73376d1d4196f9cb25dffe",
        city: "Aarhus",
        closes_at: "16:30",
        museum: "Old Mill Collection",
        opens_at: "11:00",
        page_url: "https://old-mill.example.com/hours",
        rating: 4.1,
      },
      {
        __coreclaw_data_id__: "83f5ad7834a9f5c5fb86daa9d68e9bcd0f457148d19a7a958d608a28c4c214f0",
        city: "Ghent",
        closes_at: "18:00",
        museum: "House of Maps",
        opens_at: "09:30",
        page_url: "https://maps.example.com/en",
        "photos/0/url": "https://maps.example.com/hall.jpg",
        rating: 4.8,
      },
      {
        __coreclaw_data_id__: "d817ee70a2663231731f15af5567bd5439d5555c2037905ce1e3f877635d46c0",
        city: "Ghent",
        closes_at: "17:30",
        museum: "Tram Depot Museum",
        opens_at: "10:00",
        page_url: "https://tram.example.com/plan",
        rating: "4.3",
      },
      {
        __coreclaw_data_id__: "d524a84795587adfc1dc9ded31064921a90fb70f7bd7bde9ab5d4b4e10e0d123",
        city: "Ghent",
        closes_at: "20:00",
        museum: "Garden of Clocks",
        opens_at: "08:00",
        page_url: "https://clocks.example.com/open",
      },
    ],
    page_index: 1,
    page_size: 10,
  },
  message: "success",
};
const example_bd4d6472cf8310f2 = { results: 5, run_slug: "01KVJ448M0GT2CSQF2EZFR7870", status: 3, usage: "0.0175" };
const example_be4c1a0b15b130f2 = { run_slug: "01KVJ448M0GT2CSQF2EZFR7870" };
const example_c3262aece17ccf08 = { code: 4040, data: null, message: "Run record does not exist" };
const example_c58b07ba9a25037c = {
  code: 0,
  data: {
    parameters: {
      custom: {
        concurrency: {
          fields: ["places", "pages"],
          limits: [{ field: "places", max: 50 }],
          remove_fields: ["places"],
        },
        description: "Collects the opening hours of museums.",
        properties: [
          {
            default: ["Aarhus"],
            description: "One town or city per line.",
            editor: "stringList",
            name: "places",
            required: true,
            title: "Places",
            type: "array",
          },
          {
            default: [],
            description: "Pages to read in place of a search by place.",
            editor: "requestListSource",
            name: "pages",
            param_list: [
              {
                description: "Address of a museum's own page.",
                editor: "input",
                param: "page",
                required: true,
                title: "Page",
                type: "string",
              },
              {
                default: "7",
                description: "How many days of opening hours to read.",
                editor: "number",
                maximum: 30,
                minimum: 1,
                param: "days",
                required: false,
                title: "Days ahead",
                type: "integer",
              },
            ],
            required: false,
            title: "Museum pages",
            type: "array",
          },
          {
            default: 50,
            description: "Stop after this many rows.",
            editor: "number",
            maximum: 200,
            minimum: 1,
            name: "max_results",
            required: false,
            sectionCaption: "Limits",
            sectionDescription: "Keep the run small.",
            title: "Row limit",
            type: "integer",
          },
          {
            default: "en",
            description: "Language of the texts.",
            editor: "select",
            multiple: false,
            name: "language",
            options: [
              { label: "English", value: "en" },
              { label: "Danish", value: "da" },
              { label: "Dutch", value: "nl" },
            ],
            required: false,
            title: "Language",
            type: "string",
          },
          {
            default: 1,
            description: "Leave out museums below this many stars.",
            editor: "radio",
            name: "min_stars",
            options: [
              { label: "Any", value: 1 },
              { label: "Three stars", value: 3 },
              { label: "Four stars", value: 4 },
            ],
            required: false,
            title: "Least rating",
            type: "integer",
          },
          {
            default: ["art", "history"],
            description: "Kinds of museum to keep.",
            editor: "checkbox",
            name: "kinds",
            options: [
              { label: "Art", value: "art" },
              { label: "History", value: "history" },
              { label: "Technology", value: "technology" },
            ],
            required: false,
            title: "Kinds",
            type: "array",
          },
          {
            description: "Keep museums that are open on this day.",
            editor: "datepicker",
            format: "DD.MM.YYYY",
            name: "open_on",
            required: false,
            title: "Open on",
            type: "string",
            valueFormat: "YYYY-MM-DD",
          },
          {
            default: false,
            description: "Collect the addresses of photos too.",
            editor: "switch",
            name: "with_photos",
            required: false,
            title: "Photos",
            type: "boolean",
          },
          {
            default: {},
            description: "Members to add to every row.",
            editor: "json",
            name: "labels",
            required: false,
            title: "Labels",
            type: "object",
          },
        ],
      },
      system: {
        cpus: 0.5,
        execute_limit_time_seconds: 1800,
        max_total_charge: 5,
        max_total_traffic: 1000,
        memory: 2048,
      },
    },
    readme: "# Museum opening hours\n\nGive one or more places, or the pages of single museums.\nEach row is one museum.\n",
    version: "v1.4.2",
  },
  message: "success",
};
const example_cc0e0fa23a2b772e = {
  code: 0,
  data: {
    duration: 0,
    err_msg: "",
    finished_at: 0,
    origin: "api",
    results: 0,
    scraper_slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
    scraper_title: "Museum opening hours",
    slug: "01KVJ448M0GT2CSQF2EZFR7870",
    started_at: 1781946000,
    status: 1,
    traffic: 0,
    usage: "0.0000",
    version: "v1.4.2",
  },
  message: "success",
};
const example_d4abf12be1276e61 = { callback_url: "https://hooks.example.com/coreclaw", run_slug: "01KVJ448M0GT2CSQF2EZFR7870" };
const example_daae0eb5090a582f = {
  code: 0,
  data: {
    duration: 18,
    err_msg: "",
    finished_at: 0,
    origin: "api",
    results: 2,
    scraper_slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
    scraper_title: "Museum opening hours",
    slug: "01KVJ448M0GT2CSQF2EZFR7870",
    started_at: 1781946000,
    status: 2,
    traffic: 1929216,
    usage: "0.0070",
    version: "v1.4.2",
  },
  message: "success",
};
const example_dc3c8eed795a55c1 = { code: 30002, data: null, message: "Traffic is used up, please buy a traffic package" };
const example_dd63df97566ce4be = {
  code: 0,
  data: {
    duration: 21,
    err_msg: "",
    finished_at: 0,
    origin: "api",
    results: 2,
    scraper_slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
    scraper_title: "Museum opening hours",
    slug: "01KVJ448M0GT2CSQF2EZFR7870",
    started_at: 1781946000,
    status: 5,
    traffic: 1929216,
    usage: "0.0070",
    version: "v1.4.2",
  },
  message: "success",
};
const example_df7791a10200633c = { code: 4290, data: null, message: "Too many requests, please try again later" };
const example_e810963258a42b26 = {
  code: 0,
  data: {
    download_url: "https://storage.example.com/exports/01KVJ448M0GT2CSQF2EZFR7870.csv?expires=1781949642",
  },
  message: "success",
};
const example_eb9455df81683ab3 = {
  code: 0,
  data: {
    error_message: "",
    execution_end_timestamp: 1781946042000,
    execution_start_timestamp: 1781946000000,
    result_message: "5 rows collected",
    results: {
      count: 5,
      headers: [
        { format: "text", key: "museum", label: "Museum" },
        { format: "text", key: "city", label: "City" },
        { format: "text", key: "opens_at", label: "Opens" },
        { format: "text", key: "closes_at", label: "Closes" },
        { format: "number", key: "rating", label: "Rating" },
        { format: "text", key: "page_url", label: "Page" },
      ],
      list: [
        {
          __coreclaw_data_id__: "8ebdac4d7c684a09f0503c2f438bcc3187e625a83b24e9518247bd56110175f8",
          city: "Aarhus",
          closes_at: "17:00",
          museum: "Museum of Tides",
          opens_at: "10:00",
          page_url: "https://tides.example.com/visit",
          rating: 4.6,
        },
        {
          __coreclaw_data_id__: "33b8a4c2584fc9f1b6dbf8da314e807cbc29efeb5b73376d1d4196f9cb25dffe",
          city: "Aarhus",
          closes_at: "16:30",
          museum: "Old Mill Collection",
          opens_at: "11:00",
          page_url: "https://old-mill.example.com/hours",
          rating: 4.1,
        },
        {
          __coreclaw_data_id__: "83f5ad7834a9f5c5fb86daa9d68e9bcd0f457148d19a7a958d608a28c4c214f0",
          city: "Ghent",
          closes_at: "18:00",
          museum: "House of Maps",
          opens_at: "09:30",
          page_url: "https://maps.example.com/en",
          "photos/0/url": "https://maps.example.com/hall.jpg",
          rating: 4.8,
        },
        {
          __coreclaw_data_id__: "d817ee70a2663231731f15af5567bd5439d5555c2037905ce1e3f877635d46c0",
          city: "Ghent",
          closes_at: "17:30",
          museum: "Tram Depot Museum",
          opens_at: "10:00",
          page_url: "https://tram.example.com/plan",
          rating: "4.3",
        },
        {
          __coreclaw_data_id__: "d524a84795587adfc1dc9ded31064921a90fb70f7bd7bde9ab5d4b4e10e0d123",
          city: "Ghent",
          closes_at: "20:00",
          museum: "Garden of Clocks",
          opens_at: "08:00",
          page_url: "https://clocks.example.com/open",
        },
      ],
      page_index: 1,
      page_size: 10,
    },
    run_slug: "01KVJ448M0GT2CSQF2EZFR7870",
    run_status: "completed",
    running_duration: 42,
  },
  message: "success",
};
const example_f3a91ef768547591 = { code: 4000, data: null, message: "Invalid request parameters" };
const example_f62782002cd3525b = {
  code: 0,
  data: {
    count: 2,
    headers: [
      { format: "text", key: "museum", label: "Museum" },
      { format: "text", key: "city", label: "City" },
      { format: "text", key: "opens_at", label: "Opens" },
      { format: "text", key: "closes_at", label: "Closes" },
      { format: "number", key: "rating", label: "Rating" },
      { format: "text", key: "page_url", label: "Page" },
    ],
    list: [
      {
        __coreclaw_data_id__: "8ebdac4d7c684a09f0503c2f438bcc3187e625a83b24e9518247bd56110175f8",
        city: "Aarhus",
        closes_at: "17:00",
        museum: "Museum of Tides",
        opens_at: "10:00",
        page_url: "https://tides.example.com/visit",
        rating: 4.6,
      },
      {
        __coreclaw_data_id__: "33b8a4c2584fc9f1b6dbf8da314e807cbc29efeb5b73376d1d4196f9cb25dffe",
        city: "Aarhus",
        closes_at: "16:30",
        museum: "Old Mill Collection",
        opens_at: "11:00",
        page_url: "https://old-mill.example.com/hours",
        rating: 4.1,
      },
    ],
    page_index: 1,
    page_size: 10,
  },
  message: "success",
};
const example_fa52c262ad9af794 = { code: 10002, data: null, message: "User unavailable" };
const example_fe0f94fdefdb7530 = { code: 20002, data: null, message: "API key has expired" };

/** Answers, by status and name. */
export const examples: Readonly<Record<OperationName, Grouped>> = {
  abortRun: {
    "200": {
      abort_failed: example_0206e0a405f78ee4,
      bad_key: example_2d459cb9fe7a8a29,
      invalid_request: example_f3a91ef768547591,
      key_expired: example_fe0f94fdefdb7530,
      no_code: example_0e3986dad2c382ca,
      not_found: example_c3262aece17ccf08,
      ok: example_a2b03182f4fd224c,
      rate_limited: example_df7791a10200633c,
      run_missing: example_26d98ea7c8cf8b61,
      server_error: example_30170468fd670288,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
    },
    "401": {
      bad_key: example_2d459cb9fe7a8a29,
      key_expired: example_fe0f94fdefdb7530,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "404": {
      not_found: example_c3262aece17ccf08,
      run_missing: example_26d98ea7c8cf8b61,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      abort_failed: example_0206e0a405f78ee4,
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
    },
  },
  exportRunResults: {
    "200": {
      bad_key: example_2d459cb9fe7a8a29,
      invalid_request: example_f3a91ef768547591,
      json_file: example_9e9b1ad28299e634,
      key_expired: example_fe0f94fdefdb7530,
      no_code: example_0e3986dad2c382ca,
      not_found: example_c3262aece17ccf08,
      ok: example_e810963258a42b26,
      rate_limited: example_df7791a10200633c,
      run_missing: example_26d98ea7c8cf8b61,
      server_error: example_30170468fd670288,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
    },
    "401": {
      bad_key: example_2d459cb9fe7a8a29,
      key_expired: example_fe0f94fdefdb7530,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "404": {
      not_found: example_c3262aece17ccf08,
      run_missing: example_26d98ea7c8cf8b61,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
    },
  },
  getAccount: {
    "200": {
      bad_key: example_2d459cb9fe7a8a29,
      invalid_request: example_f3a91ef768547591,
      key_expired: example_fe0f94fdefdb7530,
      no_code: example_0e3986dad2c382ca,
      ok: example_298410ff755cea44,
      rate_limited: example_df7791a10200633c,
      server_error: example_30170468fd670288,
      traffic_as_text: example_4e367d6695034426,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
    },
    "401": {
      bad_key: example_2d459cb9fe7a8a29,
      key_expired: example_fe0f94fdefdb7530,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
    },
  },
  getRun: {
    "200": {
      aborting: example_dd63df97566ce4be,
      bad_key: example_2d459cb9fe7a8a29,
      failed: example_269fc2f0e12340e2,
      invalid_request: example_f3a91ef768547591,
      key_expired: example_fe0f94fdefdb7530,
      no_code: example_0e3986dad2c382ca,
      not_found: example_c3262aece17ccf08,
      ok: example_479aa72a5c9c2f8a,
      rate_limited: example_df7791a10200633c,
      ready: example_cc0e0fa23a2b772e,
      run_missing: example_26d98ea7c8cf8b61,
      running: example_daae0eb5090a582f,
      server_error: example_30170468fd670288,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
    },
    "401": {
      bad_key: example_2d459cb9fe7a8a29,
      key_expired: example_fe0f94fdefdb7530,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "404": {
      not_found: example_c3262aece17ccf08,
      run_missing: example_26d98ea7c8cf8b61,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
    },
  },
  getRunLog: {
    "200": {
      bad_key: example_2d459cb9fe7a8a29,
      empty: example_aa4b45f7205175ae,
      invalid_request: example_f3a91ef768547591,
      key_expired: example_fe0f94fdefdb7530,
      no_code: example_0e3986dad2c382ca,
      not_found: example_c3262aece17ccf08,
      ok: example_6a7901586b7ffe12,
      rate_limited: example_df7791a10200633c,
      run_missing: example_26d98ea7c8cf8b61,
      server_error: example_30170468fd670288,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
    },
    "401": {
      bad_key: example_2d459cb9fe7a8a29,
      key_expired: example_fe0f94fdefdb7530,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "404": {
      not_found: example_c3262aece17ccf08,
      run_missing: example_26d98ea7c8cf8b61,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
    },
  },
  getWorker: {
    "200": {
      invalid_request: example_f3a91ef768547591,
      memory_in_bytes_name: example_0c984dae701f89d7,
      no_code: example_0e3986dad2c382ca,
      ok: example_c58b07ba9a25037c,
      rate_limited: example_df7791a10200633c,
      server_error: example_30170468fd670288,
      worker_missing: example_6100368fe06ee409,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
    },
    "404": {
      worker_missing: example_6100368fe06ee409,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
    },
  },
  listProxyRegions: {
    "200": {
      no_code: example_0e3986dad2c382ca,
      ok: example_54aa4b0232697ac6,
      rate_limited: example_df7791a10200633c,
      server_error: example_30170468fd670288,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
    },
  },
  listRunResults: {
    "200": {
      bad_key: example_2d459cb9fe7a8a29,
      empty: example_523047015fc58507,
      invalid_request: example_f3a91ef768547591,
      key_expired: example_fe0f94fdefdb7530,
      no_code: example_0e3986dad2c382ca,
      not_found: example_c3262aece17ccf08,
      ok: example_bb77c6b0c2d9609b,
      rate_limited: example_df7791a10200633c,
      run_missing: example_26d98ea7c8cf8b61,
      running: example_f62782002cd3525b,
      server_error: example_30170468fd670288,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
    },
    "401": {
      bad_key: example_2d459cb9fe7a8a29,
      key_expired: example_fe0f94fdefdb7530,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "404": {
      not_found: example_c3262aece17ccf08,
      run_missing: example_26d98ea7c8cf8b61,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
    },
  },
  listRuns: {
    "200": {
      bad_key: example_2d459cb9fe7a8a29,
      empty: example_6e77e10badbb7cc7,
      invalid_request: example_f3a91ef768547591,
      key_expired: example_fe0f94fdefdb7530,
      no_code: example_0e3986dad2c382ca,
      ok: example_7e80c9f459fe65e4,
      rate_limited: example_df7791a10200633c,
      server_error: example_30170468fd670288,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
    },
    "401": {
      bad_key: example_2d459cb9fe7a8a29,
      key_expired: example_fe0f94fdefdb7530,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
    },
  },
  rerun: {
    "200": {
      bad_key: example_2d459cb9fe7a8a29,
      invalid_request: example_f3a91ef768547591,
      key_expired: example_fe0f94fdefdb7530,
      no_balance: example_23966a98cea7dc80,
      no_code: example_0e3986dad2c382ca,
      no_traffic: example_dc3c8eed795a55c1,
      not_found: example_c3262aece17ccf08,
      ok: example_6a973fc374132b2e,
      rate_limited: example_df7791a10200633c,
      run_missing: example_26d98ea7c8cf8b61,
      server_error: example_30170468fd670288,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
      version_unavailable: example_540eeca76a35a8b8,
      worker_failed: example_a70bb808cb4e5306,
      worker_missing: example_6100368fe06ee409,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
      no_balance: example_23966a98cea7dc80,
      no_traffic: example_dc3c8eed795a55c1,
      version_unavailable: example_540eeca76a35a8b8,
    },
    "401": {
      bad_key: example_2d459cb9fe7a8a29,
      key_expired: example_fe0f94fdefdb7530,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "404": {
      not_found: example_c3262aece17ccf08,
      run_missing: example_26d98ea7c8cf8b61,
      worker_missing: example_6100368fe06ee409,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
      worker_failed: example_a70bb808cb4e5306,
    },
  },
  searchWorkers: {
    "200": {
      empty: example_498377979f450474,
      invalid_request: example_f3a91ef768547591,
      no_code: example_0e3986dad2c382ca,
      ok: example_a681bdd5f2529b47,
      rate_limited: example_df7791a10200633c,
      server_error: example_30170468fd670288,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
    },
  },
  startTask: {
    "200": {
      bad_key: example_2d459cb9fe7a8a29,
      invalid_request: example_f3a91ef768547591,
      key_expired: example_fe0f94fdefdb7530,
      no_balance: example_23966a98cea7dc80,
      no_code: example_0e3986dad2c382ca,
      no_traffic: example_dc3c8eed795a55c1,
      not_owner: example_9064f047ab402dba,
      ok: example_5402eeec507a7051,
      rate_limited: example_df7791a10200633c,
      run_missing: example_26d98ea7c8cf8b61,
      server_error: example_30170468fd670288,
      task_missing: example_4ec8aa116457d6f3,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
      version_unavailable: example_540eeca76a35a8b8,
      worker_failed: example_a70bb808cb4e5306,
      worker_missing: example_6100368fe06ee409,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
      no_balance: example_23966a98cea7dc80,
      no_traffic: example_dc3c8eed795a55c1,
      version_unavailable: example_540eeca76a35a8b8,
    },
    "401": {
      bad_key: example_2d459cb9fe7a8a29,
      key_expired: example_fe0f94fdefdb7530,
      not_owner: example_9064f047ab402dba,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "404": {
      run_missing: example_26d98ea7c8cf8b61,
      task_missing: example_4ec8aa116457d6f3,
      worker_missing: example_6100368fe06ee409,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
      worker_failed: example_a70bb808cb4e5306,
    },
  },
  startWorker: {
    "200": {
      bad_key: example_2d459cb9fe7a8a29,
      invalid_request: example_f3a91ef768547591,
      key_expired: example_fe0f94fdefdb7530,
      no_balance: example_23966a98cea7dc80,
      no_code: example_0e3986dad2c382ca,
      no_traffic: example_dc3c8eed795a55c1,
      ok: example_5b73509d08a2bb52,
      rate_limited: example_df7791a10200633c,
      server_error: example_30170468fd670288,
      sync_finished: example_eb9455df81683ab3,
      sync_running: example_5643c6a4e3ce9c74,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
      version_unavailable: example_540eeca76a35a8b8,
      worker_failed: example_a70bb808cb4e5306,
      worker_missing: example_6100368fe06ee409,
    },
    "400": {
      invalid_request: example_f3a91ef768547591,
      no_balance: example_23966a98cea7dc80,
      no_traffic: example_dc3c8eed795a55c1,
      version_unavailable: example_540eeca76a35a8b8,
    },
    "401": {
      bad_key: example_2d459cb9fe7a8a29,
      key_expired: example_fe0f94fdefdb7530,
      user_disabled: example_fa52c262ad9af794,
      user_missing: example_2e6fbc46c6f6c052,
    },
    "404": {
      worker_missing: example_6100368fe06ee409,
    },
    "429": {
      rate_limited: example_df7791a10200633c,
    },
    "500": {
      no_code: example_0e3986dad2c382ca,
      server_error: example_30170468fd670288,
      worker_failed: example_a70bb808cb4e5306,
    },
  },
};

/** Bodies of requests. */
export const requestExamples: Readonly<Record<OperationName, Examples>> = {
  abortRun: {
    ok: example_be4c1a0b15b130f2,
  },
  exportRunResults: {
    json_file: example_5d1c7d932dd14e9c,
    ok: example_acc5bfb307060146,
  },
  getAccount: {
    ok: example_44136fa355b3678a,
  },
  getRun: {
    ok: example_be4c1a0b15b130f2,
  },
  getRunLog: {
    ok: example_be4c1a0b15b130f2,
  },
  getWorker: {},
  listProxyRegions: {},
  listRunResults: {
    ok: example_49a2e962263fe3e6,
  },
  listRuns: {
    ok: example_16c55ee0000c5415,
  },
  rerun: {
    ok: example_d4abf12be1276e61,
  },
  searchWorkers: {},
  startTask: {
    ok: example_94aa5059902a9cf9,
  },
  startWorker: {
    ok: example_788d7f6a653ec1c3,
    sync_finished: example_89cad41677fba1ed,
  },
};

/** Decoded parameters. */
export const parameterExamples: Readonly<Record<OperationName, Grouped>> = {
  abortRun: {},
  exportRunResults: {},
  getAccount: {},
  getRun: {},
  getRunLog: {},
  getWorker: {
    slug: {
      example: example_146f7e0644724116,
    },
  },
  listProxyRegions: {},
  listRunResults: {},
  listRuns: {},
  rerun: {},
  searchWorkers: {
    limit: {
      example: example_4a44dc15364204a8,
    },
    search: {
      example: example_6a7d6700f5fef364,
    },
  },
  startTask: {},
  startWorker: {},
};

/** Bodies of callbacks. */
export const callbackExamples: Readonly<Record<CallbackName, Examples>> = {
  receiveRunCallback: {
    failed: example_98215b6ed58e1ff0,
    ok: example_bd4d6472cf8310f2,
    running: example_79a1292da08f8677,
    second_generation: example_69e566222d2bfa4a,
  },
};
